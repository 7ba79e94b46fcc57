/* The timeline from the built CDN file. */
window.draw = (feed) => {
  const timeline = document.createElement('avance-timeline');
  timeline.feed = feed;
  document.getElementById('root').append(timeline);
  return timeline.listo;
};
