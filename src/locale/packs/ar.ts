import type { Strings } from '../strings.js';

const ar: Strings = {
  code: 'ar',
  regions: '001',
  months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  date: '{d} {m} {y}',
  empty: 'لا يوجد محتوى لعرضه هنا بعد.',
  retry: 'إعادة المحاولة',
  errors: {
    network: 'تعذّر تحميل هذا المحتوى. يُرجى التحقق من الاتصال بالإنترنت.',
    timeout: 'يستغرق تحميل هذا المحتوى وقتًا أطول من اللازم.',
    http: 'هذا المحتوى غير متاح حاليًا.',
    other: 'لا يمكن عرض هذا المحتوى.',
  },
  labels: {
    news: 'الأخبار',
    focus: 'تحت الضوء',
    areas: 'مجالات العمل',
    resources: 'المنشورات',
    videos: 'الأفلام',
    events: 'الفعاليات',
    breadcrumb: 'مسار التنقل',
  },
  more: 'اقرأ المزيد',
  less: 'عرض أقل',
  download: 'تنزيل',
  play: 'تشغيل: {title}',
  notice: 'عند تشغيل الفيلم تُرسَل بيانات إلى {hosts}.',
  watch: 'شاهد على {host}',
  transcript: 'النص المكتوب',
  unplayable: 'لا يمكن تشغيل هذا الفيلم هنا.',
  online: 'عبر الإنترنت',
  past: 'فعالية منتهية',
  calendar: 'أضف إلى التقويم',
};
export default ar;
