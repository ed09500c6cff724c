/** What the pages of reports have in common. Each lies at the address that pagination walks through. */
export default {
  eleventyExcludeFromCollections: true,
  // A function: Eleventy takes as long to render an address as half a page.
  permalink: ({ address }) => address,
};
