export const usage = `tot: ToT Studio on the command line

  tot export --curriculum nsss-tot --out DIR [--session 8.2 ...] [--module 8 ...] [--course FTC]
             [--kind handout,deck,plan,guideline,guide,workbook,test,answers,map,insert,site,moodle,questions,pack]
             [--format docx,pdf,pptx,png,xlsx,html,md] [--lang en,bn,both] [--form plain,full]
             [--template bpatc] [--deck-form slides,lines,notes] [--width 1920] [--zip]
             [--print colour|mono|large] [--both turns|columns] [--digits en|bn]
      Writes documents. Sessions and modules by number or id; without them every session, or every
      session of the course. --print mono saves toner, large sets large letters; --both columns lays the
      two languages of a handout beside each other; --digits sets numbers and dates in either script.
      A pack has documents in folders by module, lesson and session, with a contents list; with --zip
      in one file.
  tot export --run BATCH --out DIR [--format ics,xlsx,docx,pdf] [--lang en,bn,both]
             [--kind timetable,letter,question-paper,answer-sheet,marking-key,reaction-form,follow-up-form,review,results]
      Writes the timetable of a course run, by its batch number or id, and invitations to its resource
      persons; the papers of its tests, its forms, results (answers and marks) and training review.
  tot convert IN OUT [--lang en|bn]
      Converts by file ending: md to docx, pptx, pdf or html.
  tot coverage --curriculum nsss-tot [--course FTC]
      Modules, topics, sessions, minutes, languages, placements.
  tot check FILE... [--strict]
      Checks curriculum folders, packages (.zip), and the structure of .docx, .pptx and .xlsx files. Advice
      on length and reading level is listed; with --strict it fails the check too.
  tot bench [start save export editor planning memory slides]
      Measures speed and memory.

Every command takes --data DIR (the data folder; else TOT_DATA or the system's usual place) and
--json (one JSON document on standard output). It ends with 0, or with 1 and a message.
`;
