import type { Strings } from '../strings.js';

const es: Strings = {
  code: 'es',
  regions: 'ES',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  date: '{d} de {m} de {y}',
  empty: 'Todavía no hay nada que mostrar aquí.',
  retry: 'Reintentar',
  errors: {
    network: 'No se pudo cargar este contenido. Compruebe su conexión.',
    timeout: 'Este contenido tarda demasiado en cargarse.',
    http: 'Este contenido no está disponible en este momento.',
    other: 'Este contenido no se puede mostrar.',
  },
  labels: {
    news: 'Noticias',
    focus: 'Destacado',
    areas: 'Áreas de trabajo',
    resources: 'Publicaciones',
    videos: 'Vídeos',
    events: 'Eventos',
    breadcrumb: 'Ruta de navegación',
  },
  more: 'Leer más',
  less: 'Mostrar menos',
  download: 'Descargar',
  play: 'Reproducir: {title}',
  notice: 'Al reproducir un vídeo se envían datos a {hosts}.',
  watch: 'Ver en {host}',
  transcript: 'Transcripción',
  unplayable: 'Este vídeo no se puede reproducir aquí.',
  online: 'En línea',
  past: 'Evento pasado',
  calendar: 'Añadir al calendario',
};
export default es;
