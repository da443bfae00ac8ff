const best = (numbers) => Math.min(...numbers);

export function summary(work, samples) {
  const base = samples.hand;
  const rows = {};
  console.log(`\n${work}`);
  for (const [name, figures] of Object.entries(samples)) {
    const row = { ...figures[0] };
    for (const key of ['task', 'warm']) {
      if (row[key] === undefined) continue;
      row[key] = best(figures.map((one) => one[key]));
      if (base) row[`${key}Ratio`] = row[key] / best(base.map((one) => one[key]));
    }
    rows[name] = row;
    console.log(
      name.padEnd(12),
      JSON.stringify(row, (_, v) => (typeof v === 'number' ? Math.round(v * 1000) / 1000 : v)),
    );
  }
  return rows;
}
