/** The licence of texts and data, and whom to credit: as the file LICENSE says. */
export const licence = {
  name: 'CC BY 4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  credit: {
    en: 'Smart Sensing Alliance, Chongqing: public record',
    zh: '重庆智能传感创新联盟：公开记录',
  },
} as const;
