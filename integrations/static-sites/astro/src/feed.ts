/** Where the institute publishes what is new. */
export const feed = process.env.FEED ?? 'https://institute.example/labour-migration.json';
