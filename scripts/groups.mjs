/**
 * Which modules go into one file, for rollup's `manualChunks`: those of a group, and what only that imports.
 *
 * @param {RegExp} core  The module with all that every group may import.
 * @param {Record<string, RegExp>} groups  Names of files, and the modules that belong there.
 */
export const groups = (core, groups) => {
  let names;
  return (id, { getModuleIds, getModuleInfo }) => {
    if (!names) {
      const ids = [...getModuleIds()];
      /** These modules and all that they import. */
      const withImports = (pattern) => {
        const found = new Set(ids.filter((one) => pattern.test(one)));
        for (const one of found) for (const imported of getModuleInfo(one).importedIds) found.add(imported);
        return found;
      };
      const shared = withImports(core);
      const members = Object.entries(groups).map(([name, pattern]) => [name, withImports(pattern)]);
      names = new Map(
        ids.map((one) => {
          const named = Object.keys(groups).find((name) => groups[name].test(one));
          const homes = members.filter(([, found]) => found.has(one) && !shared.has(one));
          return [one, named ?? (homes.length === 1 ? homes[0][0] : undefined)];
        }),
      );
    }
    return names.get(id);
  };
};
