/** Eleventy's own command line looks for this file first. It knows nothing of reports. */
console.error('Type npm run build to build this site, npm start to see it while you edit it.');
process.exit(1);
