/** Words of what the validator hands over: files, the next edition, code to embed, server lines. */
import { defineTerms } from './terms.js';

export const tDelivery = defineTerms(
  'delivery',
  {
    sin_feed: 'Corrija primero lo que no deja leer el archivo.',
    con_errores:
      'Los datos tienen errores. Puede publicarlos así, y el tablero dirá qué no se pudo leer; es mejor corregirlos antes.',
    es_ejemplo:
      'Estos datos dicen que son de ejemplo, y el tablero lo repetirá. Si ya son los suyos, quite «ejemplo».',

    paso_archivos: 'Descargue los archivos',
    paso_subir: 'Súbalos a su servidor',
    paso_pegar: 'Pegue el tablero en una página',
    paso_comprobar: 'Compruebe',

    direccion: 'Dirección donde quedará el archivo',
    direccion_ejemplo: 'https://www.suestado.gob.mx/tablero/pal.json',
    direccion_guia:
      'Con ella se escriben el código y los enlaces entre ediciones. Si no la sabe, déjela en blanco.',
    direccion_mal: 'Debe empezar con https:// y terminar en .json.',
    anterior_si: 'Se enlaza con la edición publicada: {nombre}.',
    anterior_no:
      'Será la primera edición. Si ya hay una publicada, elíjala en «Comparar» para que la nueva lleve su huella.',
    autor: 'Quién publica',
    motivo: 'Por qué cambia',
    opcional: 'opcional',
    hoy: 'Los datos son ciertos hoy: poner esta fecha en «actualizado»',
    hoy_guia: 'Si no lo marca, conservan la suya: {fecha}.',
    hoy_sin: 'Los datos no dicen de cuándo son; llevarán la fecha de hoy.',
    preparar: 'Preparar la edición',
    lista: 'La edición está lista. Descargue y suba los archivos con estos nombres.',
    archivo_ultimo: 'El que lee el tablero. Sustituye al que está publicado.',
    archivo_fechado: 'La misma edición con su fecha. No se vuelve a cambiar.',
    archivo_anterior: 'La edición de antes con su fecha. Súbala si no está.',
    huella: 'Huella SHA-256',
    descargar: 'Descargar',
    historia: {
      one: 'Se agregó 1 renglón a la historia de cambios.',
      other: 'Se agregaron {n} renglones a la historia de cambios.',
    },
    como_estan: 'Descargar los datos sin preparar una edición',
    libro: 'Descargar los datos en Excel',

    subir_guia:
      'Con el programa de siempre (FTP, el administrador de archivos del portal, o pídalo a quien administra el servidor), en una carpeta pública.',
    servidor: 'Servidor',
    servidor_guia:
      'Para que otras páginas puedan leer los datos y nadie vea una copia vieja, pegue esto una sola vez en {archivo}.',
    servidor_nota_apache: 'Necesita mod_headers, que casi siempre está.',
    servidor_nota_nginx: 'Después: nginx -t, y recargar.',
    servidor_nota_iis: 'Si ya hay un web.config, agregue solo lo que falte.',
    lineas: 'Líneas para {servidor}',

    pegar_guia: 'En el editor de su portal, en modo HTML:',
    etiqueta: 'Código para la página',
    marcador: 'Si el editor borra la etiqueta',
    marcador_guia:
      'Quien administra agrega el script una vez en la plantilla; en la página va solo esto.',
    junto:
      'Así sirve en una página que esté en la misma carpeta que pal.json y pal-tablero.js. Para otra página, escriba arriba la dirección.',
    junto_lejos: 'Sirve en cualquier página, con pal-tablero.js en la misma carpeta que los datos.',
    subir_script:
      'Suba también, una sola vez, pal-tablero.js: está junto a este revisor, en la carpeta dist del paquete.',

    comprobar_abre:
      'La dirección se abre en el navegador sin contraseña y muestra texto, no una página.',
    comprobar_https: 'Empieza con https://, igual que la página del tablero.',
    comprobar_tipo: 'El servidor dice «Content-Type: application/json».',
    comprobar_cors: 'Y dice «Access-Control-Allow-Origin: *», si la página está en otro dominio.',
    comprobar_cache: 'Al subir una edición nueva, el tablero muestra su fecha sin esperar.',
    comprobar_aqui:
      'Traiga la dirección aquí mismo, con «Revisar otro archivo»: si se lee, ya está.',
    copiar: 'Copiar',

    f_no_es_feed: 'Estos datos no se pueden publicar: no se leen como plan.',
    f_anterior_no_es_feed: 'La edición publicada que eligió no se puede leer.',
    f_fecha_hora: 'La fecha de los datos está mal escrita.',
    f_fecha_no_avanza:
      'La edición publicada ya es de esa fecha o de una posterior ({valor}). Marque que los datos son ciertos hoy, o escriba en «actualizado» cuándo lo fueron.',
    f_anterior_sin_fecha: 'La edición publicada no dice de qué fecha es.',
    f_otro_ejercicio: 'La edición publicada es de otro estado o municipio ({valor}).',
    f_cadena_distinta: 'Estos datos nombran una edición anterior que la publicada no conoce.',
    f_otra: 'No se pudo preparar la edición: {valor}',
  },
  {
    sin_feed: 'First mend what keeps the file from being read.',
    con_errores:
      'The data have errors. You can publish them like this, and the board will say what could not be read; it is better to mend them first.',
    es_ejemplo:
      'These data say that they are a sample, and the board will repeat it. If they are yours by now, take “ejemplo” out.',

    paso_archivos: 'Download the files',
    paso_subir: 'Upload them to your server',
    paso_pegar: 'Paste the board into a page',
    paso_comprobar: 'Check',

    direccion: 'Address where the file will live',
    direccion_ejemplo: 'https://www.yourstate.example/board/pal.json',
    direccion_guia:
      'The code and the links between editions are written with it. If you do not know it leave it blank.',
    direccion_mal: 'It must begin with https:// and end in .json.',
    anterior_si: 'It is linked to the published edition: {nombre}.',
    anterior_no:
      'It will be the first edition. If there is one already, choose it under “Compare” so that the new one carries its hash.',
    autor: 'Who publishes',
    motivo: 'Why it changes',
    opcional: 'optional',
    hoy: 'The data are true today: put this date in “actualizado”',
    hoy_guia: 'Unless you tick it they keep theirs: {fecha}.',
    hoy_sin: 'The data do not say their date; they will carry the date of today.',
    preparar: 'Prepare the edition',
    lista: 'The edition is ready. Download and upload the files under these names.',
    archivo_ultimo: 'The one that the board reads. It replaces the published one.',
    archivo_fechado: 'The same edition under its date. It is never changed again.',
    archivo_anterior: 'The edition before under its date. Upload it unless it is there.',
    huella: 'SHA-256 hash',
    descargar: 'Download',
    historia: {
      one: '1 row was added to the history of changes.',
      other: '{n} rows were added to the history of changes.',
    },
    como_estan: 'Download the data without preparing an edition',
    libro: 'Download the data as Excel',

    subir_guia:
      'The usual way (FTP, the file manager of the site, or ask whoever runs the server), into a public folder.',
    servidor: 'Server',
    servidor_guia:
      'So that other pages can read the data and nobody sees an old copy, paste this once into {archivo}.',
    servidor_nota_apache: 'Needs mod_headers, which is nearly always there.',
    servidor_nota_nginx: 'Then: nginx -t, and reload.',
    servidor_nota_iis: 'If there is a web.config already, add only what is missing.',
    lineas: 'Lines for {servidor}',

    pegar_guia: 'In the editor of your site, in HTML mode:',
    etiqueta: 'Code for the page',
    marcador: 'If the editor strips the tag',
    marcador_guia:
      'An administrator adds the script once to the template; the page holds only this.',
    junto:
      'As it is this works on a page in the same folder as pal.json and pal-tablero.js. For another page write the address above.',
    junto_lejos: 'It works on any page, with pal-tablero.js in the same folder as the data.',
    subir_script:
      'Upload pal-tablero.js as well, once: it stands beside this checker, in the dist folder of the package.',

    comprobar_abre:
      'The address opens in the browser without a password and shows text, not a page.',
    comprobar_https: 'It begins with https://, like the page of the board.',
    comprobar_tipo: 'The server says “Content-Type: application/json”.',
    comprobar_cors: 'And “Access-Control-Allow-Origin: *”, if the page is on another domain.',
    comprobar_cache: 'Once a new edition is uploaded the board shows its date at once.',
    comprobar_aqui:
      'Fetch the address right here, with “Check another file”: if it reads, it is done.',
    copiar: 'Copy',

    f_no_es_feed: 'These data cannot be published: they do not read as a plan.',
    f_anterior_no_es_feed: 'The published edition that you chose cannot be read.',
    f_fecha_hora: 'The date of the data is malformed.',
    f_fecha_no_avanza:
      'The published edition is of that date already, or of a later one ({valor}). Tick that the data are true today, or write in “actualizado” when they were.',
    f_anterior_sin_fecha: 'The published edition does not say its date.',
    f_otro_ejercicio: 'The published edition is of another state or municipality ({valor}).',
    f_cadena_distinta: 'These data name an earlier edition that the published one does not know.',
    f_otra: 'The edition could not be prepared: {valor}',
  },
);
