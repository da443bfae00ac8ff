import type { Strings } from '../strings.js';

const zh: Strings = {
  code: 'zh',
  regions: 'CN',
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
  labels: {
    news: '新闻',
    focus: '焦点',
    areas: '工作领域',
    resources: '出版物',
    videos: '影片',
    events: '活动',
    breadcrumb: '面包屑导航',
  },
  more: '阅读更多',
  less: '收起',
  download: '下载',
  play: '播放：{title}',
  notice: '播放影片时，数据将发送至{hosts}。',
  watch: '在{host}上观看',
  transcript: '文字稿',
  unplayable: '此影片无法在此播放。',
  online: '线上',
  past: '已结束',
  calendar: '添加到日历',
};
export default zh;
