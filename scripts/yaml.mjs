// Plain data as YAML, in the little of it that every parser reads alike: mappings, lists in one line, quoted texts.

const scalar = (value) => (typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value));
const key = (name) => (/^[a-z_]\w*$/i.test(name) ? name : scalar(name));

/** @param value  An object of objects, lists of scalars, and scalars; texts have one line. */
export const yaml = (value, indent = '') =>
  Object.entries(value)
    .map(([name, one]) => {
      const start = `${indent}${key(name)}:`;
      if (Array.isArray(one)) return `${start} [${one.map(scalar).join(', ')}]\n`;
      if (typeof one !== 'object') return `${start} ${scalar(one)}\n`;
      return Object.keys(one).length ? `${start}\n${yaml(one, `${indent}  `)}` : `${start} {}\n`;
    })
    .join('');
