/** Reports for tests of the whole site: a few headings, an annex, a report without any. */

const topics = ['道路养护', '防汛值守', '档案整理', '食堂管理', '门诊排班', '校车运行'];

/** A report with `sections` level-1 sections; the same number gives the same text. */
export function sampleReport(number: number, sections = 3): string {
  const topic = topics[number % topics.length];
  const lines = [`${topic}工作情况报告（第${number}号）`, '', `现将${topic}有关情况报告如下。`, ''];
  const numerals = '一二三四五六七八九';
  for (let index = 0; index < sections; index++) {
    lines.push(`${numerals[index]}、${topic}的第${index + 1}项安排`);
    lines.push(`本项由值班室登记，编号为${number}之${index}，逐日核对，不留空档。`);
    lines.push('（一）登记');
    lines.push(`登记簿每页写满二十行，缺一行也要注明原因；${topic}另册登记。`);
    lines.push('（二）核对');
    lines.push('核对时两人在场，一人念，一人记，念错的当场改正。');
  }
  lines.push('', `${topic}办公室`, `20${String(10 + (number % 15))}年3月5日`, '');
  return lines.join('\n');
}

/** A folder's worth of them, under names of every harmless kind. */
export function sampleReports(count: number): Record<string, string> {
  const reports: Record<string, string> = {
    '关于值班的通知.txt': sampleReport(1, 2),
    'Plain Name.txt': sampleReport(2, 4),
    'no-headings.txt': '关于停水的通知\n\n各住户：\n明日八时至十时停水，请提前储水。\n',
  };
  for (let number = 3; number < count; number++) {
    reports[`report-${number}.txt`] = sampleReport(number, 1 + (number % 5));
  }
  return reports;
}
