/* The board from the built CDN file: cards. */
window.draw = (feed) => {
  const board = document.createElement('pal-tablero');
  board.feed = feed;
  document.getElementById('root').append(board);
  return board.listo;
};
