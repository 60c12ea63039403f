// Words of the interface in the page's language. The page brings its catalogue along; English needs none.

const catalogue = JSON.parse(document.documentElement.dataset.words || "{}");

export function _(english, values) {
  return (catalogue[english] || english).replace(/%\((\w+)\)s/g, (_all, name) => values[name]);
}
