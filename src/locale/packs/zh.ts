import type { Strings } from '../strings.js';

const zh: Strings = {
  code: 'zh',
  regions: 'CN',
  dir: 'ltr',
  months: '1 2 3 4 5 6 7 8 9 10 11 12'.split(' '),
  date: '{y}年{m}月{d}日',
  empty: '此处暂无内容。',
  retry: '重试',
  errors: {
    network: '无法加载此内容。请检查您的网络连接。',
    timeout: '加载此内容的时间过长。',
    http: '此内容暂时不可用。',
    other: '无法显示此内容。',
  },
  labels: { news: '新闻', focus: '焦点', areas: '工作领域' },
};
export default zh;
