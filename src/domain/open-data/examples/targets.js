const language = 'en';
const answer = await fetch('https://site.example/data/facts.json');
const { records } = await answer.json();

for (const { status, label, text } of records) {
  if (status === 'target') {
    console.log(`${label[language]}: ${text[language]}`);
  }
}
