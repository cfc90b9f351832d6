import csv
import io
import urllib.request

language = 'en'
answer = urllib.request.urlopen('https://site.example/data/facts.csv')
lines = io.TextIOWrapper(answer, encoding='utf-8-sig', newline='')

for row in csv.DictReader(lines):
    if row['status'] == 'target':
        print(row['label_' + language] + ': ' + row['text_' + language])
