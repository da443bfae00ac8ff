// The module is made by the test runner: scripts/wtr/test-server.mjs.

/** Origin of test/server/server.mjs, which is not the origin of the test page. */
export declare const server: string;

/** Origin of a loopback port on which nothing listens. */
export declare const closed: string;

/** Origins of others like it, on the site of the test page: a cookie of that page would be sent to them. */
export declare const hosts: readonly string[];
