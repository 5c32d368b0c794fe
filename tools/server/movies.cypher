// SPDX-License-Identifier: GPL-3.0-or-later
// The well-known Movies graph: 38 movies, 133 people, 253 relationships. Its known slips are kept
// (two release years, one director), so that queries met elsewhere give the same answers here.
// Loading it again changes nothing.

UNWIND [
  {title: "A Few Good Men", released: 1992, tagline: "In the heart of the nation's capital, in a courthouse of the U.S. government, one man will stop at nothing to keep his honor, and one will stop at nothing to find the truth."},
  {title: "A League of Their Own", released: 1992, tagline: "Once in a lifetime you get a chance to do something different."},
  {title: "Apollo 13", released: 1995, tagline: "Houston, we have a problem."},
  {title: "As Good as It Gets", released: 1997, tagline: "A comedy from the heart that goes for the throat."},
  {title: "Bicentennial Man", released: 1999, tagline: "One robot's 200 year journey to become an ordinary man."},
  {title: "Cast Away", released: 2000, tagline: "At the edge of the world, his journey begins."},
  {title: "Charlie Wilson's War", released: 2007, tagline: "A stiff drink. A little mascara. A lot of nerve. Who said they couldn't bring down the Soviet empire."},
  {title: "Cloud Atlas", released: 2012, tagline: "Everything is connected"},
  {title: "Frost/Nixon", released: 2008, tagline: "400 million people were waiting for the truth."},
  {title: "Hoffa", released: 1992, tagline: "He didn't want law. He wanted justice."},
  {title: "Jerry Maguire", released: 2000, tagline: "The rest of his life begins now."},
  {title: "Joe Versus the Volcano", released: 1990, tagline: "A story of love, lava and burning desire."},
  {title: "Johnny Mnemonic", released: 1995, tagline: "The hottest data on earth. In the coolest head in town"},
  {title: "Ninja Assassin", released: 2009, tagline: "Prepare to enter a secret world of assassins"},
  {title: "One Flew Over the Cuckoo's Nest", released: 1975, tagline: "If he's crazy, what does that make you?"},
  {title: "RescueDawn", released: 2006, tagline: "Based on the extraordinary true story of one man's fight for freedom"},
  {title: "Sleepless in Seattle", released: 1993, tagline: "What if someone you never met, someone you never saw, someone you never knew was the only someone for you?"},
  {title: "Snow Falling on Cedars", released: 1999, tagline: "First loves last. Forever."},
  {title: "Something's Gotta Give", released: 2003},
  {title: "Speed Racer", released: 2008, tagline: "Speed has no limits"},
  {title: "Stand By Me", released: 1986, tagline: "For some, it's the last real taste of innocence, and the first real taste of life. But for everyone, it's the time that memories are made of."},
  {title: "That Thing You Do", released: 1996, tagline: "In every life there comes a time when that thing you dream becomes that thing you do"},
  {title: "The Birdcage", released: 1996, tagline: "Come as you are"},
  {title: "The Da Vinci Code", released: 2006, tagline: "Break The Codes"},
  {title: "The Devil's Advocate", released: 1997, tagline: "Evil has its winning ways"},
  {title: "The Green Mile", released: 1999, tagline: "Walk a mile you'll never forget."},
  {title: "The Matrix", released: 1999, tagline: "Welcome to the Real World"},
  {title: "The Matrix Reloaded", released: 2003, tagline: "Free your mind"},
  {title: "The Matrix Revolutions", released: 2003, tagline: "Everything that has a beginning has an end"},
  {title: "The Polar Express", released: 2004, tagline: "This Holiday Season... Believe"},
  {title: "The Replacements", released: 2000, tagline: "Pain heals, Chicks dig scars... Glory lasts forever"},
  {title: "Top Gun", released: 1986, tagline: "I feel the need, the need for speed."},
  {title: "Twister", released: 1996, tagline: "Don't Breathe. Don't Look Back."},
  {title: "Unforgiven", released: 1992, tagline: "It's a hell of a thing, killing a man"},
  {title: "V for Vendetta", released: 2006, tagline: "Freedom! Forever!"},
  {title: "What Dreams May Come", released: 1998, tagline: "After life there is more. The end is just the beginning."},
  {title: "When Harry Met Sally", released: 1998, tagline: "Can two friends sleep together and still love each other in the morning?"},
  {title: "You've Got Mail", released: 1998, tagline: "At odds in life... in love on-line."}
] AS row
MERGE (m:Movie {title: row.title})
SET m += row;

UNWIND [
  ["Aaron Sorkin", 1961], ["Al Pacino", 1940], ["Angela Scope", null], ["Annabella Sciorra", 1960],
  ["Anthony Edwards", 1962], ["Audrey Tautou", 1976], ["Ben Miles", 1967], ["Bill Paxton", 1955],
  ["Bill Pullman", 1953], ["Billy Crystal", 1948], ["Bonnie Hunt", 1961], ["Brooke Langton", 1970],
  ["Bruno Kirby", 1949], ["Cameron Crowe", 1957], ["Carrie Fisher", 1956], ["Carrie-Anne Moss", 1967],
  ["Charlize Theron", 1975], ["Chris Columbus", 1958], ["Christian Bale", 1974], ["Christina Ricci", 1980],
  ["Christopher Guest", 1948], ["Clint Eastwood", 1930], ["Corey Feldman", 1971], ["Cuba Gooding Jr.", 1968],
  ["Danny DeVito", 1944], ["Dave Chappelle", 1973], ["David Mitchell", 1969], ["David Morse", 1953],
  ["Demi Moore", 1962], ["Diane Keaton", 1946], ["Dina Meyer", 1968], ["Ed Harris", 1950],
  ["Emil Eifrem", 1978], ["Emile Hirsch", 1985], ["Ethan Hawke", 1970], ["Frank Darabont", 1959],
  ["Frank Langella", 1938], ["Gary Sinise", 1955], ["Geena Davis", 1956], ["Gene Hackman", 1930],
  ["Greg Kinnear", 1963], ["Halle Berry", 1966], ["Helen Hunt", 1963], ["Howard Deutch", 1950],
  ["Hugo Weaving", 1960], ["Ian McKellen", 1939], ["Ice-T", 1958], ["J.T. Walsh", 1943],
  ["Jack Nicholson", 1937], ["James Cromwell", 1940], ["James L. Brooks", 1940], ["James Marshall", 1967],
  ["James Thompson", null], ["Jan de Bont", 1943], ["Jay Mohr", 1970], ["Jerry O'Connell", 1974],
  ["Jessica Thompson", null], ["Jim Broadbent", 1949], ["Jim Cash", 1941], ["Joel Silver", 1952],
  ["John C. Reilly", 1965], ["John Cusack", 1966], ["John Goodman", 1960], ["John Hurt", 1940],
  ["John Patrick Stanley", 1950], ["Jonathan Lipnicki", 1996], ["Julia Roberts", 1967], ["Keanu Reeves", 1964],
  ["Kelly McGillis", 1957], ["Kelly Preston", 1962], ["Kevin Bacon", 1958], ["Kevin Pollak", 1957],
  ["Kiefer Sutherland", 1966], ["Lana Wachowski", 1965], ["Laurence Fishburne", 1961], ["Lilly Wachowski", 1967],
  ["Liv Tyler", 1977], ["Lori Petty", 1963], ["Madonna", 1954], ["Marshall Bell", 1942],
  ["Matthew Fox", 1966], ["Max von Sydow", 1929], ["Meg Ryan", 1961], ["Michael Clarke Duncan", 1957],
  ["Michael Sheen", 1969], ["Mike Nichols", 1931], ["Milos Forman", 1932], ["Nancy Meyers", 1949],
  ["Naomie Harris", null], ["Natalie Portman", 1981], ["Nathan Lane", 1956], ["Noah Wyle", 1971],
  ["Nora Ephron", 1941], ["Oliver Platt", 1960], ["Orlando Jones", 1968], ["Parker Posey", 1968],
  ["Patricia Clarkson", 1959], ["Paul Bettany", 1971], ["Paul Blythe", null], ["Penny Marshall", 1943],
  ["Philip Seymour Hoffman", 1967], ["Rain", 1982], ["Regina King", 1971], ["Renee Zellweger", 1969],
  ["Richard Harris", 1930], ["Rick Yune", 1971], ["Rita Wilson", 1956], ["River Phoenix", 1970],
  ["Rob Reiner", 1947], ["Robert Longo", 1953], ["Robert Zemeckis", 1951], ["Robin Williams", 1951],
  ["Ron Howard", 1954], ["Rosie O'Donnell", 1962], ["Sam Rockwell", 1968], ["Scott Hicks", 1953],
  ["Stefan Arndt", 1961], ["Stephen Rea", 1946], ["Steve Zahn", 1967], ["Susan Sarandon", 1946],
  ["Takeshi Kitano", 1947], ["Taylor Hackford", 1944], ["Tom Cruise", 1962], ["Tom Hanks", 1956],
  ["Tom Skerritt", 1933], ["Tom Tykwer", 1965], ["Tony Scott", 1944], ["Val Kilmer", 1959],
  ["Victor Garber", 1949], ["Vincent Ward", 1956], ["Werner Herzog", 1942], ["Wil Wheaton", 1972],
  ["Zach Grenier", 1954]
] AS row
MERGE (p:Person {name: row[0]})
SET p.born = row[1];

UNWIND [
  ["A Few Good Men", [["Tom Cruise", "Lt. Daniel Kaffee"], ["Jack Nicholson", "Col. Nathan R. Jessup"], ["Demi Moore", "Lt. Cdr. JoAnne Galloway"], ["Kevin Bacon", "Capt. Jack Ross"], ["Kiefer Sutherland", "Lt. Jonathan Kendrick"], ["Noah Wyle", "Cpl. Jeffrey Barnes"], ["Cuba Gooding Jr.", "Cpl. Carl Hammaker"], ["Kevin Pollak", "Lt. Sam Weinberg"], ["J.T. Walsh", "Lt. Col. Matthew Andrew Markinson"], ["Aaron Sorkin", "Man in Bar"], ["James Marshall", "Pfc. Louden Downey"], ["Christopher Guest", "Dr. Stone"]]],
  ["A League of Their Own", [["Tom Hanks", "Jimmy Dugan"], ["Geena Davis", "Dottie Hinson"], ["Lori Petty", "Kit Keller"], ["Rosie O'Donnell", "Doris Murphy"], ["Madonna", "'All the Way' Mae Mordabito"], ["Bill Paxton", "Bob Hinson"]]],
  ["Apollo 13", [["Tom Hanks", "Jim Lovell"], ["Kevin Bacon", "Jack Swigert"], ["Ed Harris", "Gene Kranz"], ["Bill Paxton", "Fred Haise"], ["Gary Sinise", "Ken Mattingly"]]],
  ["As Good as It Gets", [["Jack Nicholson", "Melvin Udall"], ["Helen Hunt", "Carol Connelly"], ["Greg Kinnear", "Simon Bishop"], ["Cuba Gooding Jr.", "Frank Sachs"]]],
  ["Bicentennial Man", [["Robin Williams", "Andrew Marin"], ["Oliver Platt", "Rupert Burns"]]],
  ["Cast Away", [["Tom Hanks", "Chuck Noland"], ["Helen Hunt", "Kelly Frears"]]],
  ["Charlie Wilson's War", [["Tom Hanks", "Rep. Charlie Wilson"], ["Julia Roberts", "Joanne Herring"], ["Philip Seymour Hoffman", "Gust Avrakotos"]]],
  ["Cloud Atlas", [["Tom Hanks", "Zachry", "Dr. Henry Goose", "Isaac Sachs", "Dermot Hoggins"], ["Hugo Weaving", "Bill Smoke", "Haskell Moore", "Tadeusz Kesselring", "Nurse Noakes", "Boardman Mephi", "Old Georgie"], ["Halle Berry", "Luisa Rey", "Jocasta Ayrs", "Ovid", "Meronym"], ["Jim Broadbent", "Vyvyan Ayrs", "Captain Molyneux", "Timothy Cavendish"]]],
  ["Frost/Nixon", [["Frank Langella", "Richard Nixon"], ["Michael Sheen", "David Frost"], ["Kevin Bacon", "Jack Brennan"], ["Oliver Platt", "Bob Zelnick"], ["Sam Rockwell", "James Reston, Jr."]]],
  ["Hoffa", [["Jack Nicholson", "Hoffa"], ["Danny DeVito", "Robert 'Bobby' Ciaro"], ["J.T. Walsh", "Frank Fitzsimmons"], ["John C. Reilly", "Peter 'Pete' Connelly"]]],
  ["Jerry Maguire", [["Tom Cruise", "Jerry Maguire"], ["Cuba Gooding Jr.", "Rod Tidwell"], ["Renee Zellweger", "Dorothy Boyd"], ["Kelly Preston", "Avery Bishop"], ["Jerry O'Connell", "Frank Cushman"], ["Jay Mohr", "Bob Sugar"], ["Bonnie Hunt", "Laurel Boyd"], ["Regina King", "Marcee Tidwell"], ["Jonathan Lipnicki", "Ray Boyd"]]],
  ["Joe Versus the Volcano", [["Tom Hanks", "Joe Banks"], ["Meg Ryan", "DeDe", "Angelica Graynamore", "Patricia Graynamore"], ["Nathan Lane", "Baw"]]],
  ["Johnny Mnemonic", [["Keanu Reeves", "Johnny Mnemonic"], ["Takeshi Kitano", "Takahashi"], ["Dina Meyer", "Jane"], ["Ice-T", "J-Bone"]]],
  ["Ninja Assassin", [["Rain", "Raizo"], ["Naomie Harris", "Mika Coretti"], ["Rick Yune", "Takeshi"], ["Ben Miles", "Ryan Maslow"]]],
  ["One Flew Over the Cuckoo's Nest", [["Jack Nicholson", "Randle McMurphy"], ["Danny DeVito", "Martini"]]],
  ["RescueDawn", [["Marshall Bell", "Admiral"], ["Christian Bale", "Dieter Dengler"], ["Zach Grenier", "Squad Leader"], ["Steve Zahn", "Duane"]]],
  ["Sleepless in Seattle", [["Tom Hanks", "Sam Baldwin"], ["Meg Ryan", "Annie Reed"], ["Rita Wilson", "Suzy"], ["Bill Pullman", "Walter"], ["Victor Garber", "Greg"], ["Rosie O'Donnell", "Becky"]]],
  ["Snow Falling on Cedars", [["Ethan Hawke", "Ishmael Chambers"], ["Rick Yune", "Kazuo Miyamoto"], ["Max von Sydow", "Nels Gudmundsson"], ["James Cromwell", "Judge Fielding"]]],
  ["Something's Gotta Give", [["Jack Nicholson", "Harry Sanborn"], ["Diane Keaton", "Erica Barry"], ["Keanu Reeves", "Julian Mercer"]]],
  ["Speed Racer", [["Emile Hirsch", "Speed Racer"], ["John Goodman", "Pops"], ["Susan Sarandon", "Mom"], ["Matthew Fox", "Racer X"], ["Christina Ricci", "Trixie"], ["Rain", "Taejo Togokahn"], ["Ben Miles", "Cass Jones"]]],
  ["Stand By Me", [["Wil Wheaton", "Gordie Lachance"], ["River Phoenix", "Chris Chambers"], ["Jerry O'Connell", "Vern Tessio"], ["Corey Feldman", "Teddy Duchamp"], ["John Cusack", "Denny Lachance"], ["Kiefer Sutherland", "Ace Merrill"], ["Marshall Bell", "Mr. Lachance"]]],
  ["That Thing You Do", [["Tom Hanks", "Mr. White"], ["Liv Tyler", "Faye Dolan"], ["Charlize Theron", "Tina"]]],
  ["The Birdcage", [["Robin Williams", "Armand Goldman"], ["Nathan Lane", "Albert Goldman"], ["Gene Hackman", "Sen. Kevin Keeley"]]],
  ["The Da Vinci Code", [["Tom Hanks", "Dr. Robert Langdon"], ["Ian McKellen", "Sir Leight Teabing"], ["Audrey Tautou", "Sophie Neveu"], ["Paul Bettany", "Silas"]]],
  ["The Devil's Advocate", [["Keanu Reeves", "Kevin Lomax"], ["Charlize Theron", "Mary Ann Lomax"], ["Al Pacino", "John Milton"]]],
  ["The Green Mile", [["Tom Hanks", "Paul Edgecomb"], ["Michael Clarke Duncan", "John Coffey"], ["David Morse", "Brutus 'Brutal' Howell"], ["Bonnie Hunt", "Jan Edgecomb"], ["James Cromwell", "Warden Hal Moores"], ["Sam Rockwell", "'Wild Bill' Wharton"], ["Gary Sinise", "Burt Hammersmith"], ["Patricia Clarkson", "Melinda Moores"]]],
  ["The Matrix", [["Keanu Reeves", "Neo"], ["Carrie-Anne Moss", "Trinity"], ["Laurence Fishburne", "Morpheus"], ["Hugo Weaving", "Agent Smith"], ["Emil Eifrem", "Emil"]]],
  ["The Matrix Reloaded", [["Keanu Reeves", "Neo"], ["Carrie-Anne Moss", "Trinity"], ["Laurence Fishburne", "Morpheus"], ["Hugo Weaving", "Agent Smith"]]],
  ["The Matrix Revolutions", [["Keanu Reeves", "Neo"], ["Carrie-Anne Moss", "Trinity"], ["Laurence Fishburne", "Morpheus"], ["Hugo Weaving", "Agent Smith"]]],
  ["The Polar Express", [["Tom Hanks", "Hero Boy", "Father", "Conductor", "Hobo", "Scrooge", "Santa Claus"]]],
  ["The Replacements", [["Keanu Reeves", "Shane Falco"], ["Brooke Langton", "Annabelle Farrell"], ["Gene Hackman", "Jimmy McGinty"], ["Orlando Jones", "Clifford Franklin"]]],
  ["Top Gun", [["Tom Cruise", "Maverick"], ["Kelly McGillis", "Charlie"], ["Val Kilmer", "Iceman"], ["Anthony Edwards", "Goose"], ["Tom Skerritt", "Viper"], ["Meg Ryan", "Carole"]]],
  ["Twister", [["Bill Paxton", "Bill Harding"], ["Helen Hunt", "Dr. Jo Harding"], ["Zach Grenier", "Eddie"], ["Philip Seymour Hoffman", "Dustin 'Dusty' Davis"]]],
  ["Unforgiven", [["Richard Harris", "English Bob"], ["Clint Eastwood", "Bill Munny"], ["Gene Hackman", "Little Bill Daggett"]]],
  ["V for Vendetta", [["Hugo Weaving", "V"], ["Natalie Portman", "Evey Hammond"], ["Stephen Rea", "Eric Finch"], ["John Hurt", "High Chancellor Adam Sutler"], ["Ben Miles", "Dascomb"]]],
  ["What Dreams May Come", [["Robin Williams", "Chris Nielsen"], ["Cuba Gooding Jr.", "Albert Lewis"], ["Annabella Sciorra", "Annie Collins-Nielsen"], ["Max von Sydow", "The Tracker"], ["Werner Herzog", "The Face"]]],
  ["When Harry Met Sally", [["Billy Crystal", "Harry Burns"], ["Meg Ryan", "Sally Albright"], ["Carrie Fisher", "Marie"], ["Bruno Kirby", "Jess"]]],
  ["You've Got Mail", [["Tom Hanks", "Joe Fox"], ["Meg Ryan", "Kathleen Kelly"], ["Greg Kinnear", "Frank Navasky"], ["Parker Posey", "Patricia Eden"], ["Dave Chappelle", "Kevin Jackson"], ["Steve Zahn", "George Pappas"]]]
] AS film
MATCH (m:Movie {title: film[0]})
UNWIND film[1] AS part
MATCH (p:Person {name: part[0]})
MERGE (p)-[r:ACTED_IN]->(m)
SET r.roles = part[1..];

UNWIND [
  ["A Few Good Men", "Rob Reiner"], ["A League of Their Own", "Penny Marshall"], ["Apollo 13", "Ron Howard"],
  ["As Good as It Gets", "James L. Brooks"], ["Bicentennial Man", "Chris Columbus"], ["Cast Away", "Robert Zemeckis"],
  ["Charlie Wilson's War", "Mike Nichols"], ["Cloud Atlas", "Lana Wachowski", "Lilly Wachowski", "Tom Tykwer"],
  ["Frost/Nixon", "Ron Howard"], ["Hoffa", "Danny DeVito"], ["Jerry Maguire", "Cameron Crowe"],
  ["Joe Versus the Volcano", "John Patrick Stanley"], ["Johnny Mnemonic", "Robert Longo"],
  ["Ninja Assassin", "James Marshall"], ["One Flew Over the Cuckoo's Nest", "Milos Forman"],
  ["RescueDawn", "Werner Herzog"], ["Sleepless in Seattle", "Nora Ephron"], ["Snow Falling on Cedars", "Scott Hicks"],
  ["Something's Gotta Give", "Nancy Meyers"], ["Speed Racer", "Lana Wachowski", "Lilly Wachowski"],
  ["Stand By Me", "Rob Reiner"], ["That Thing You Do", "Tom Hanks"], ["The Birdcage", "Mike Nichols"],
  ["The Da Vinci Code", "Ron Howard"], ["The Devil's Advocate", "Taylor Hackford"], ["The Green Mile", "Frank Darabont"],
  ["The Matrix", "Lana Wachowski", "Lilly Wachowski"], ["The Matrix Reloaded", "Lana Wachowski", "Lilly Wachowski"],
  ["The Matrix Revolutions", "Lana Wachowski", "Lilly Wachowski"], ["The Polar Express", "Robert Zemeckis"],
  ["The Replacements", "Howard Deutch"], ["Top Gun", "Tony Scott"], ["Twister", "Jan de Bont"],
  ["Unforgiven", "Clint Eastwood"], ["V for Vendetta", "James Marshall"], ["What Dreams May Come", "Vincent Ward"],
  ["When Harry Met Sally", "Rob Reiner"], ["You've Got Mail", "Nora Ephron"]
] AS film
MATCH (m:Movie {title: film[0]})
UNWIND film[1..] AS name
MATCH (p:Person {name: name})
MERGE (p)-[:DIRECTED]->(m);

UNWIND [
  ["Cloud Atlas", "Stefan Arndt"], ["Jerry Maguire", "Cameron Crowe"],
  ["Ninja Assassin", "Joel Silver", "Lana Wachowski", "Lilly Wachowski"], ["Something's Gotta Give", "Nancy Meyers"],
  ["Speed Racer", "Joel Silver"], ["The Matrix", "Joel Silver"], ["The Matrix Reloaded", "Joel Silver"],
  ["The Matrix Revolutions", "Joel Silver"], ["V for Vendetta", "Joel Silver", "Lana Wachowski", "Lilly Wachowski"],
  ["When Harry Met Sally", "Nora Ephron", "Rob Reiner"]
] AS film
MATCH (m:Movie {title: film[0]})
UNWIND film[1..] AS name
MATCH (p:Person {name: name})
MERGE (p)-[:PRODUCED]->(m);

UNWIND [
  ["A Few Good Men", "Aaron Sorkin"], ["Cloud Atlas", "David Mitchell"], ["Jerry Maguire", "Cameron Crowe"],
  ["Something's Gotta Give", "Nancy Meyers"], ["Speed Racer", "Lana Wachowski", "Lilly Wachowski"],
  ["Top Gun", "Jim Cash"], ["V for Vendetta", "Lana Wachowski", "Lilly Wachowski"],
  ["When Harry Met Sally", "Nora Ephron"]
] AS film
MATCH (m:Movie {title: film[0]})
UNWIND film[1..] AS name
MATCH (p:Person {name: name})
MERGE (p)-[:WROTE]->(m);

UNWIND [
  ["Jessica Thompson", "Cloud Atlas", 95, "An amazing journey"],
  ["Jessica Thompson", "Jerry Maguire", 92, "You had me at Jerry"],
  ["Jessica Thompson", "The Birdcage", 45, "Slapstick, saved by its two leads"],
  ["Jessica Thompson", "The Da Vinci Code", 68, "A solid romp"],
  ["Jessica Thompson", "The Replacements", 65, "Silly, but fun"],
  ["Jessica Thompson", "Unforgiven", 85, "Dark, but compelling"],
  ["James Thompson", "The Da Vinci Code", 65, "Fun, but a little far fetched"],
  ["James Thompson", "The Replacements", 100, "The coolest football movie ever"],
  ["Angela Scope", "The Replacements", 62, "Pretty funny at times"]
] AS review
MATCH (p:Person {name: review[0]})
MATCH (m:Movie {title: review[1]})
MERGE (p)-[r:REVIEWED]->(m)
SET r.rating = review[2], r.summary = review[3];

UNWIND [
  ["Angela Scope", "Jessica Thompson"], ["James Thompson", "Jessica Thompson"], ["Paul Blythe", "Angela Scope"]
] AS pair
MATCH (a:Person {name: pair[0]})
MATCH (b:Person {name: pair[1]})
MERGE (a)-[:FOLLOWS]->(b);
