<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddedConnector</name>
    <message>
        <source>%1 · nothing more between them and the others</source>
        <translation>%1 · nichts Weiteres zwischen ihnen und den anderen</translation>
    </message>
    <message>
        <source>%1 · %2 more between them and the others</source>
        <translation>%1 · dazu %2 zwischen ihnen und den anderen</translation>
    </message>
    <message>
        <source>%1, the first %2</source>
        <translation>%1, die ersten %2</translation>
    </message>
</context>
<context>
    <name>AddressMap</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1” is not host:port.</source>
        <translation>„%1“ hat nicht die Form host:port.</translation>
    </message>
    <message>
        <source>write “advertised host:port = reachable host:port”.</source>
        <translation>„bekannt gegebenes host:port = erreichbares host:port“ schreiben.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 kommt doppelt vor.</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>The server&apos;s certificate “%1”</source>
        <translation>Das Zertifikat des Servers „%1“</translation>
    </message>
    <message>
        <source>The intermediate certificate “%1”</source>
        <translation>Das Zwischenzertifikat „%1“</translation>
    </message>
    <message>
        <source>The root certificate “%1”</source>
        <translation>Das Stammzertifikat „%1“</translation>
    </message>
    <message>
        <source>%1 expired on %2.</source>
        <translation>%1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>%1 is valid only from %2 on.</source>
        <translation>%1 ist erst ab %2 gültig.</translation>
    </message>
    <message>
        <source>%1 is for %2, not for %3.</source>
        <translation>%1 gilt für %2, nicht für %3.</translation>
    </message>
    <message>
        <source>%1 is self-signed: no authority vouches for it.</source>
        <translation>%1 ist selbstsigniert: Keine Zertifizierungsstelle bürgt dafür.</translation>
    </message>
    <message>
        <source>%1, which the others are founded on, is not among the trusted ones.</source>
        <translation>%1, auf dem die anderen beruhen, gehört nicht zu den vertrauenswürdigen.</translation>
    </message>
    <message>
        <source>%1 was issued by “%2”, which is not known here.</source>
        <translation>%1 wurde von „%2“ ausgestellt; dieser Aussteller ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 has been revoked.</source>
        <translation>%1 wurde widerrufen.</translation>
    </message>
    <message>
        <source>%1 has a key or a signature that is too weak.</source>
        <translation>%1 hat einen zu schwachen Schlüssel oder eine zu schwache Signatur.</translation>
    </message>
    <message>
        <source>%1 was not made for this purpose (%2).</source>
        <translation>%1 wurde nicht für diesen Zweck ausgestellt (%2).</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>SHA-256 trusted before: %1
SHA-256 shown now: %2</source>
        <translation>SHA-256, bisher vertraut: %1
SHA-256, jetzt gezeigt: %2</translation>
    </message>
</context>
<context>
    <name>Dotenv</name>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 is no file of environment variables.</source>
        <translation>%1 ist keine Datei mit Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>%1 does not set NEO4J_URI.</source>
        <translation>%1 setzt NEO4J_URI nicht.</translation>
    </message>
</context>
<context>
    <name>ElementAccessible</name>
    <message>
        <source>not in the result</source>
        <translation>nicht im Ergebnis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Node without relationships</source>
        <translation>Knoten ohne Beziehungen</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>Knoten: %1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Check the user name and the password, and log in again.</source>
        <translation>Benutzernamen und Passwort prüfen und erneut anmelden.</translation>
    </message>
    <message>
        <source>This is temporary: run the statement again.</source>
        <translation>Das ist vorübergehend: Die Anweisung erneut ausführen.</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>des Systems</translation>
    </message>
    <message>
        <source>Reading the address failed</source>
        <translation>Das Lesen der Adresse ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Finding a server of the cluster through %1 failed</source>
        <translation>Die Suche nach einem Server des Clusters über %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Waiting for a free connection to %1 failed</source>
        <translation>Das Warten auf eine freie Verbindung zu %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Looking up the host %1 failed</source>
        <translation>Das Auflösen des Hosts %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Connecting to %1 failed</source>
        <translation>Das Verbinden mit %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed</source>
        <translation>Der TLS-Handshake mit %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The Bolt handshake with %1 failed</source>
        <translation>Der Bolt-Handshake mit %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Logging in at %1 failed</source>
        <translation>Die Anmeldung bei %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Running the statement failed</source>
        <translation>Das Ausführen der Anweisung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Fetching the records failed</source>
        <translation>Das Abrufen der Datensätze ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Beginning the transaction failed</source>
        <translation>Das Beginnen der Transaktion ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>It is not known whether the transaction was committed</source>
        <translation>Es ist nicht bekannt, ob der Commit der Transaktion ausgeführt wurde</translation>
    </message>
    <message>
        <source>Committing the transaction failed</source>
        <translation>Der Commit der Transaktion ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Rolling the transaction back failed</source>
        <translation>Der Rollback der Transaktion ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopping the statement failed</source>
        <translation>Das Stoppen der Anweisung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The connection to %1 is gone</source>
        <translation>Die Verbindung zu %1 ist abgerissen</translation>
    </message>
    <message>
        <source>Connecting to %1 through the proxy %2 failed</source>
        <translation>Das Verbinden mit %1 über den Proxy %2 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the proxy knows no such host, or does not allow it</source>
        <translation>Der Proxy kennt diesen Host nicht oder lässt ihn nicht zu</translation>
    </message>
    <message>
        <source>there is no such host</source>
        <translation>Diesen Host gibt es nicht</translation>
    </message>
    <message>
        <source>nothing listens on this port</source>
        <translation>An diesem Port lauscht nichts</translation>
    </message>
    <message>
        <source>the network cannot be reached</source>
        <translation>Das Netzwerk ist nicht erreichbar</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>Es kam nicht rechtzeitig eine Antwort</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>Der Server hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>an HTTP server answers on this port</source>
        <translation>An diesem Port antwortet ein HTTP-Server</translation>
    </message>
    <message>
        <source>the server accepts encrypted connections only</source>
        <translation>Der Server nimmt nur verschlüsselte Verbindungen an</translation>
    </message>
    <message>
        <source>the server does not speak TLS on this port</source>
        <translation>Der Server spricht an diesem Port kein TLS</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is out of date</source>
        <translation>Das Zertifikat des Servers ist abgelaufen</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted</source>
        <translation>Das Zertifikat des Servers ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is for another host</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Host</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be verified</source>
        <translation>Das Zertifikat des Servers lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>no encryption could be agreed on</source>
        <translation>Es gab keine Einigung auf eine Verschlüsselung</translation>
    </message>
    <message>
        <source>the server offers no protocol version that this program speaks</source>
        <translation>Der Server bietet keine Protokollversion, die dieses Programm spricht</translation>
    </message>
    <message>
        <source>the server&apos;s list of versions cannot be read</source>
        <translation>Die Versionsliste des Servers ist nicht lesbar</translation>
    </message>
    <message>
        <source>the answer is not Bolt</source>
        <translation>Die Antwort ist nicht Bolt</translation>
    </message>
    <message>
        <source>the server sent a damaged message</source>
        <translation>Der Server hat eine beschädigte Nachricht gesendet</translation>
    </message>
    <message>
        <source>the server sent a message out of turn</source>
        <translation>Der Server hat eine Nachricht außer der Reihe gesendet</translation>
    </message>
    <message>
        <source>a message is larger than the limit</source>
        <translation>Eine Nachricht ist größer als das Limit</translation>
    </message>
    <message>
        <source>the result is larger than the limit</source>
        <translation>Das Ergebnis ist größer als das Limit</translation>
    </message>
    <message>
        <source>this machine is out of memory</source>
        <translation>Diesem Rechner ist der Arbeitsspeicher ausgegangen</translation>
    </message>
    <message>
        <source>the server&apos;s protocol version cannot do this</source>
        <translation>Die Protokollversion des Servers kann das nicht</translation>
    </message>
    <message>
        <source>it is not a valid address</source>
        <translation>Es ist keine gültige Adresse</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>Es wurde gestoppt</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>Das Netzwerk ist ausgefallen</translation>
    </message>
    <message>
        <source>no server gave a routing table</source>
        <translation>Kein Server hat eine Routing-Tabelle geliefert</translation>
    </message>
    <message>
        <source>none of the servers in the routing table can be used</source>
        <translation>Keiner der Server in der Routing-Tabelle ist nutzbar</translation>
    </message>
    <message>
        <source>the routing table cannot be read</source>
        <translation>Die Routing-Tabelle ist nicht lesbar</translation>
    </message>
    <message>
        <source>all connections were in use for too long</source>
        <translation>Alle Verbindungen waren zu lange belegt</translation>
    </message>
    <message>
        <source>the connections are being closed</source>
        <translation>Die Verbindungen werden gerade geschlossen</translation>
    </message>
    <message>
        <source>the settings contradict each other</source>
        <translation>Die Einstellungen widersprechen einander</translation>
    </message>
    <message>
        <source>the transaction is over</source>
        <translation>Die Transaktion ist beendet</translation>
    </message>
    <message>
        <source>the result is over</source>
        <translation>Das Ergebnis ist beendet</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid yet</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has not been trusted yet</source>
        <translation>Dem Zertifikat des Servers wurde noch nicht vertraut</translation>
    </message>
    <message>
        <source>the server shows another certificate than the trusted one</source>
        <translation>Der Server zeigt ein anderes Zertifikat als das vertraute</translation>
    </message>
    <message>
        <source>the file of trusted certificates cannot be used</source>
        <translation>Die Datei mit vertrauenswürdigen Zertifikaten ist nicht nutzbar</translation>
    </message>
    <message>
        <source>the file of the client certificate cannot be used</source>
        <translation>Die Datei des Client-Zertifikats ist nicht nutzbar</translation>
    </message>
    <message>
        <source>the file of the client&apos;s key cannot be used</source>
        <translation>Die Datei des Client-Schlüssels ist nicht nutzbar</translation>
    </message>
    <message>
        <source>the client&apos;s key needs a passphrase</source>
        <translation>Der Client-Schlüssel braucht eine Passphrase</translation>
    </message>
    <message>
        <source>the passphrase of the client&apos;s key is wrong</source>
        <translation>Die Passphrase des Client-Schlüssels ist falsch</translation>
    </message>
    <message>
        <source>the client&apos;s key is not the one of its certificate</source>
        <translation>Der Client-Schlüssel gehört nicht zum Client-Zertifikat</translation>
    </message>
    <message>
        <source>the server demands a client certificate</source>
        <translation>Der Server verlangt ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>the server does not accept the client certificate</source>
        <translation>Der Server nimmt das Client-Zertifikat nicht an</translation>
    </message>
    <message>
        <source>the server&apos;s TLS is older than 1.2</source>
        <translation>Das TLS des Servers ist älter als 1.2</translation>
    </message>
    <message>
        <source>there is no such proxy</source>
        <translation>Diesen Proxy gibt es nicht</translation>
    </message>
    <message>
        <source>the proxy does not listen</source>
        <translation>Der Proxy lauscht nicht</translation>
    </message>
    <message>
        <source>the proxy asks for a user and a password</source>
        <translation>Der Proxy verlangt Benutzer und Passwort</translation>
    </message>
    <message>
        <source>the proxy does not allow it</source>
        <translation>Der Proxy lässt es nicht zu</translation>
    </message>
    <message>
        <source>the proxy gave no usable answer</source>
        <translation>Der Proxy gab keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>If it is a single server without routing, use bolt:// in place of neo4j://.</source>
        <translation>Bei einem einzelnen Server ohne Routing bolt:// anstelle von neo4j:// verwenden.</translation>
    </message>
    <message>
        <source>The servers of a cluster tell their own addresses, which this machine may not reach (a container&apos;s name, a network behind a tunnel). Give the reachable ones in the connection&apos;s address map, or use bolt://.</source>
        <translation>Die Server eines Clusters nennen ihre eigenen Adressen, die dieser Rechner womöglich nicht erreicht (der Name eines Containers, ein Netz hinter einem Tunnel). Die erreichbaren in der Adresszuordnung der Verbindung angeben oder bolt:// verwenden.</translation>
    </message>
    <message>
        <source>Check the spelling of the host, and that this machine is online.</source>
        <translation>Die Schreibweise des Hosts prüfen, und ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>Check that the server is running and that %1 is its Bolt port (usually 7687).</source>
        <translation>Prüfen, ob der Server läuft und %1 sein Bolt-Port ist (meist 7687).</translation>
    </message>
    <message>
        <source>Check the network, and the VPN or tunnel if the server is behind one.</source>
        <translation>Das Netzwerk prüfen und, falls der Server dahinter liegt, das VPN oder den Tunnel.</translation>
    </message>
    <message>
        <source>Use the Bolt port of the server, usually 7687, instead of its HTTP port.</source>
        <translation>Den Bolt-Port des Servers verwenden, meist 7687, statt seines HTTP-Ports.</translation>
    </message>
    <message>
        <source>Use a scheme with encryption: bolt+s:// or, for a self-signed certificate, bolt+ssc://.</source>
        <translation>Ein Schema mit Verschlüsselung verwenden: bolt+s:// oder, bei einem selbstsignierten Zertifikat, bolt+ssc://.</translation>
    </message>
    <message>
        <source>Use bolt:// without +s, or switch TLS on in the server&apos;s settings.</source>
        <translation>bolt:// ohne +s verwenden oder TLS in den Einstellungen des Servers einschalten.</translation>
    </message>
    <message>
        <source>Have the certificate renewed. With +ssc in place of +s you can trust this very certificate all the same.</source>
        <translation>Das Zertifikat erneuern lassen. Mit +ssc anstelle von +s lässt sich genau diesem Zertifikat trotzdem vertrauen.</translation>
    </message>
    <message>
        <source>Check the clock of this machine and that of the server.</source>
        <translation>Die Uhr dieses Rechners und die des Servers prüfen.</translation>
    </message>
    <message>
        <source>Name the file of its issuer&apos;s certificate as the CA file, or use +ssc in place of +s to trust this very certificate.</source>
        <translation>Die Datei mit dem Zertifikat des Ausstellers als CA-Datei angeben oder +ssc anstelle von +s verwenden, um genau diesem Zertifikat zu vertrauen.</translation>
    </message>
    <message>
        <source>Use the host name that the certificate was made for.</source>
        <translation>Den Hostnamen verwenden, für den das Zertifikat ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Look at the certificate and trust it in the connection dialog.</source>
        <translation>Das Zertifikat im Verbindungsdialog ansehen und ihm vertrauen.</translation>
    </message>
    <message>
        <source>The certificate may have been renewed, or somebody is between this machine and the server. Ask who runs the server before you trust it anew in the connection dialog.</source>
        <translation>Das Zertifikat wurde vielleicht erneuert, oder jemand sitzt zwischen diesem Rechner und dem Server. Vor erneutem Vertrauen im Verbindungsdialog beim Betreiber des Servers nachfragen.</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and its TLS settings.</source>
        <translation>Das Zertifikat des Servers und seine TLS-Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>Check the server&apos;s TLS settings. It may demand a client certificate.</source>
        <translation>Die TLS-Einstellungen des Servers prüfen. Vielleicht verlangt er ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>Check the server&apos;s TLS settings.</source>
        <translation>Die TLS-Einstellungen des Servers prüfen.</translation>
    </message>
    <message>
        <source>Choose a readable file in PEM form.</source>
        <translation>Eine lesbare Datei im PEM-Format wählen.</translation>
    </message>
    <message>
        <source>Connect by the connection dialog: it asks for the passphrase.</source>
        <translation>Über den Verbindungsdialog verbinden: Er fragt nach der Passphrase.</translation>
    </message>
    <message>
        <source>Choose the key that the client certificate was made with.</source>
        <translation>Den Schlüssel wählen, mit dem das Client-Zertifikat erstellt wurde.</translation>
    </message>
    <message>
        <source>Name a client certificate and its key, from who runs the server.</source>
        <translation>Ein Client-Zertifikat und dessen Schlüssel angeben; beides kommt vom Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Check that it is in date and issued by an authority that the server trusts.</source>
        <translation>Prüfen, ob es noch gültig ist und von einer Zertifizierungsstelle stammt, der der Server vertraut.</translation>
    </message>
    <message>
        <source>Switch TLS 1.2 or 1.3 on in the server&apos;s settings.</source>
        <translation>TLS 1.2 oder 1.3 in den Einstellungen des Servers einschalten.</translation>
    </message>
    <message>
        <source>Check the address of the proxy, and whether it is SOCKS5 or HTTP.</source>
        <translation>Die Adresse des Proxys prüfen, und ob er SOCKS5 oder HTTP spricht.</translation>
    </message>
    <message>
        <source>Write the user into the proxy&apos;s address (socks5://user@host:port); the password is asked for.</source>
        <translation>Den Benutzer in die Adresse des Proxys schreiben (socks5://user@host:port); nach dem Passwort wird gefragt.</translation>
    </message>
    <message>
        <source>Ask who runs the proxy to let port %1 through.</source>
        <translation>Den Betreiber des Proxys bitten, Port %1 freizugeben.</translation>
    </message>
    <message>
        <source>The server took the connection but is silent: it may be suspended, overloaded, or not a Bolt server.</source>
        <translation>Der Server hat die Verbindung angenommen, schweigt aber: Vielleicht ist er angehalten, überlastet oder kein Bolt-Server.</translation>
    </message>
    <message>
        <source>Check that the server is up and can be reached, and try again.</source>
        <translation>Prüfen, ob der Server läuft und erreichbar ist, und erneut versuchen.</translation>
    </message>
    <message>
        <source>This program speaks Bolt 4.4, 5.0 to 5.8 and 6.0: Neo4j 4.4 and newer.</source>
        <translation>Dieses Programm spricht Bolt 4.4, 5.0 bis 5.8 und 6.0: Neo4j 4.4 und neuer.</translation>
    </message>
    <message>
        <source>Check that %1 is the server&apos;s Bolt port (usually 7687).</source>
        <translation>Prüfen, ob %1 der Bolt-Port des Servers ist (meist 7687).</translation>
    </message>
    <message>
        <source>The rows that have arrived are kept. Please report this with the server&apos;s name and version.</source>
        <translation>Die angekommenen Zeilen bleiben erhalten. Bitte mit Namen und Version des Servers melden.</translation>
    </message>
    <message>
        <source>The rows that have arrived are kept. Ask for less in one statement, or close other results.</source>
        <translation>Die angekommenen Zeilen bleiben erhalten. Weniger mit einer Anweisung abrufen oder andere Ergebnisse schließen.</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Das Netzwerk prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Look in the database before you run the transaction again.</source>
        <translation>Vor erneutem Ausführen der Transaktion in der Datenbank nachsehen.</translation>
    </message>
    <message>
        <source>The server may accept encrypted connections only: try bolt+s:// or bolt+ssc://.</source>
        <translation>Der Server nimmt vielleicht nur verschlüsselte Verbindungen an: bolt+s:// oder bolt+ssc:// versuchen.</translation>
    </message>
    <message>
        <source>The rows that have arrived are kept. If the statement writes, look in the database before you run it again: it may have been carried out. The next statement connects again.</source>
        <translation>Die angekommenen Zeilen bleiben erhalten. Falls die Anweisung schreibt, vor erneutem Ausführen in der Datenbank nachsehen: Sie wurde vielleicht ausgeführt. Die nächste Anweisung verbindet neu.</translation>
    </message>
    <message>
        <source>The next statement connects again.</source>
        <translation>Die nächste Anweisung verbindet neu.</translation>
    </message>
    <message>
        <source>the answer has other columns than were asked for</source>
        <translation>die Antwort hat andere Spalten als verlangt</translation>
    </message>
</context>
<context>
    <name>FileFault</name>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Take the file from a backup, or run the statement again.</source>
        <translation>Die Datei aus einer Sicherung holen oder die Anweisung erneut ausführen.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is not a kept result.</source>
        <translation>%1 ist kein gesichertes Ergebnis.</translation>
    </message>
    <message>
        <source>Kept results are made with File ▸ Keep Result As.</source>
        <translation>Gesicherte Ergebnisse entstehen mit Datei ▸ Ergebnis sichern als.</translation>
    </message>
    <message>
        <source>%1 has version %2 of the format for kept results; this program reads version %3.</source>
        <translation>%1 hat Version %2 des Formats für gesicherte Ergebnisse; dieses Programm liest Version %3.</translation>
    </message>
    <message>
        <source>Open it with the version of LightningBolt that kept it.</source>
        <translation>Mit der Version von LightningBolt öffnen, die es gesichert hat.</translation>
    </message>
    <message>
        <source>%1 is cut off: it ends at %2, and the mark of its end is missing.</source>
        <translation>%1 ist abgeschnitten: Die Datei endet bei %2, und ihre Endmarke fehlt.</translation>
    </message>
    <message>
        <source>The header, %1: %2.</source>
        <translation>Der Kopf, %1: %2.</translation>
    </message>
    <message>
        <source>The table at its end, %1: %2.</source>
        <translation>Die Tabelle am Ende, %1: %2.</translation>
    </message>
    <message>
        <source>Block %1, %2: %3.</source>
        <translation>Block %1, %2: %3.</translation>
    </message>
    <message>
        <source>The rows before it are shown.</source>
        <translation>Die Zeilen davor werden gezeigt.</translation>
    </message>
</context>
<context>
    <name>GraphAccessible</name>
    <message>
        <source>%1 nodes, %2 relationships.</source>
        <translation>%1 Knoten, %2 Beziehungen.</translation>
    </message>
    <message>
        <source>%1 The first %2 of each are listed, those with the most relationships first; arrow keys walk to the others.</source>
        <translation>%1 Aufgeführt sind jeweils die ersten %2, die mit den meisten Beziehungen zuerst; die Pfeiltasten führen zu den anderen.</translation>
    </message>
</context>
<context>
    <name>GraphStyle</name>
    <message>
        <source>Degree</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>Betweenness</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Quantiles (5)</source>
        <translation>Quantile (5)</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Alle Knoten</translation>
    </message>
    <message>
        <source>All relationships</source>
        <translation>Alle Beziehungen</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
</context>
<context>
    <name>GrassFault</name>
    <message>
        <source>the style sheet is larger than 1 MiB</source>
        <translation>Das Stylesheet ist größer als 1 MiB</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>Das ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>“%1” is neither a node nor a relationship</source>
        <translation>„%1“ ist weder ein Knoten noch eine Beziehung</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a selector</source>
        <translation>„%1“ ist nicht als Selektor lesbar</translation>
    </message>
    <message>
        <source>“{” is missing after the selector “%1”</source>
        <translation>Nach dem Selektor „%1“ fehlt „{“</translation>
    </message>
    <message>
        <source>the rule that begins here has no “}”</source>
        <translation>Die hier beginnende Regel hat kein „}“</translation>
    </message>
    <message>
        <source>the text that begins here has no closing quote</source>
        <translation>Der hier beginnende Text hat kein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>the comment that begins here has no end</source>
        <translation>Der hier beginnende Kommentar hat kein Ende</translation>
    </message>
    <message>
        <source>“:” is missing after “%1”</source>
        <translation>Nach „%1“ fehlt „:“</translation>
    </message>
    <message>
        <source>there is no name before “:”</source>
        <translation>Vor „:“ fehlt ein Name</translation>
    </message>
    <message>
        <source>“}” closes nothing</source>
        <translation>„}“ schließt nichts</translation>
    </message>
    <message>
        <source>this is not the JSON of a style sheet: “%1”</source>
        <translation>Das ist nicht das JSON eines Stylesheets: „%1“</translation>
    </message>
    <message>
        <source>“%1” is not a colour</source>
        <translation>„%1“ ist keine Farbe</translation>
    </message>
    <message>
        <source>“%1” is not a length of 0 to 1000 px</source>
        <translation>„%1“ ist keine Länge von 0 bis 1000 px</translation>
    </message>
    <message>
        <source>“%1” is not a scale</source>
        <translation>„%1“ ist keine Skala</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>with this rule the style sheet has more than %1 rules or %2 values</source>
        <translation>Mit dieser Regel hat das Stylesheet mehr als %1 Regeln oder %2 Werte</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>Parallel relationships as one</source>
        <translation>Parallele Beziehungen als eine</translation>
    </message>
    <message>
        <source>Nodes apart</source>
        <translation>Knoten einzeln</translation>
    </message>
    <message>
        <source>Nodes by label</source>
        <translation>Knoten nach Label</translation>
    </message>
    <message>
        <source>Nodes by property</source>
        <translation>Knoten nach Eigenschaft</translation>
    </message>
    <message>
        <source>Collapse the selected nodes</source>
        <translation>Ausgewählte Knoten zusammenfassen</translation>
    </message>
    <message>
        <source>Open the selected groups</source>
        <translation>Ausgewählte Gruppen öffnen</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Alle Gruppen öffnen</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain did not give access to the password.</source>
        <translation>Der Schlüsselbund hat keinen Zugriff auf das Passwort gegeben.</translation>
    </message>
    <message>
        <source>No keychain answers, so the password cannot be kept (%1).</source>
        <translation>Kein Schlüsselbund antwortet, daher lässt sich das Passwort nicht aufbewahren (%1).</translation>
    </message>
</context>
<context>
    <name>KnownCertificates</name>
    <message>
        <source>Another certificate of %1 is trusted already.</source>
        <translation>Einem anderen Zertifikat von %1 wird bereits vertraut.</translation>
    </message>
    <message>
        <source>Another program is changing the trusted certificates, so nothing was saved. Try again.</source>
        <translation>Ein anderes Programm ändert gerade die vertrauenswürdigen Zertifikate, daher wurde nichts gespeichert. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>Cannot keep the trusted certificates in %1: %2</source>
        <translation>Die vertrauenswürdigen Zertifikate können nicht in %1 gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Line %1: write “name = value”.</source>
        <translation>Zeile %1: „Name = Wert“ schreiben.</translation>
    </message>
    <message>
        <source>Line %1: %2 stands there twice.</source>
        <translation>Zeile %1: %2 kommt doppelt vor.</translation>
    </message>
</context>
<context>
    <name>NodeIcon</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Gebäude</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kiste</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>There is nothing to draw: the selection is empty.</source>
        <translation>Es gibt nichts zu zeichnen: Die Auswahl ist leer.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>Der Arbeitsspeicher reicht für ein Bild dieser Größe nicht aus.</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>There is nothing to print: the selection is empty.</source>
        <translation>Es gibt nichts zu drucken: Die Auswahl ist leer.</translation>
    </message>
    <message>
        <source>The printer %1 does not take the picture.</source>
        <translation>Der Drucker %1 nimmt das Bild nicht an.</translation>
    </message>
    <message>
        <source>Printing failed.</source>
        <translation>Das Drucken ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>There is nothing drawn yet.</source>
        <translation>Es ist noch nichts gezeichnet.</translation>
    </message>
</context>
<context>
    <name>PictureTexts</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 pixels.</source>
        <translation>%1 Pixel.</translation>
    </message>
    <message>
        <source>%1 Larger ones than that cannot be painted: the scale is %2 instead of %3. An SVG or a PDF keeps every detail.</source>
        <translation>%1 Größere Bilder sind nicht möglich: Die Skalierung ist %2 statt %3. Ein SVG oder PDF behält jedes Detail.</translation>
    </message>
    <message>
        <source>%1 units; sharp at every size.</source>
        <translation>%1 Einheiten; scharf in jeder Größe.</translation>
    </message>
    <message>
        <source>One page of %1 mm; sharp at every size.</source>
        <translation>Eine Seite von %1 mm; scharf in jeder Größe.</translation>
    </message>
    <message>
        <source>One file for any browser, without a network: pan, zoom, find, and what the pointer is on.</source>
        <translation>Eine Datei für jeden Browser, ohne Netzwerk: verschieben, zoomen, suchen und sehen, worauf der Zeiger steht.</translation>
    </message>
    <message>
        <source>Nodes with places, sizes and colours, relationships, all properties.</source>
        <translation>Knoten mit Positionen, Größen und Farben, Beziehungen, alle Eigenschaften.</translation>
    </message>
    <message>
        <source>Nodes and relationships with all properties, without places.</source>
        <translation>Knoten und Beziehungen mit allen Eigenschaften, ohne Positionen.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>HTML page to pan, zoom and search</source>
        <translation>HTML-Seite zum Verschieben, Zoomen und Suchen</translation>
    </message>
    <message>
        <source>JSON with places</source>
        <translation>JSON mit Positionen</translation>
    </message>
    <message>
        <source>GraphML</source>
        <translation>GraphML</translation>
    </message>
    <message>
        <source>GEXF (Gephi)</source>
        <translation>GEXF (Gephi)</translation>
    </message>
    <message>
        <source>DOT (Graphviz)</source>
        <translation>DOT (Graphviz)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>1 relationship</source>
        <translation>1 Beziehung</translation>
    </message>
    <message>
        <source>%1 relationships</source>
        <translation>%1 Beziehungen</translation>
    </message>
    <message>
        <source>%1 of %2 nodes are drawn: the file will not have the others.</source>
        <translation>%1 von %2 Knoten sind gezeichnet: Die anderen fehlen in der Datei.</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>Cannot read the saved connections in %1: %2</source>
        <translation>Die gespeicherten Verbindungen in %1 sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The file of saved connections, %1, is damaged and cannot be moved aside, so nothing is saved.</source>
        <translation>Die Datei der gespeicherten Verbindungen, %1, ist beschädigt und lässt sich nicht beiseitelegen, daher wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>The file of saved connections was damaged. It is kept as %1.</source>
        <translation>Die Datei der gespeicherten Verbindungen war beschädigt. Sie ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The address holds a password, so it is not saved.</source>
        <translation>Die Adresse enthält ein Passwort, daher wird sie nicht gespeichert.</translation>
    </message>
    <message>
        <source>Another program is changing the saved connections, so nothing was saved. Try again.</source>
        <translation>Ein anderes Programm ändert gerade die gespeicherten Verbindungen, daher wurde nichts gespeichert. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>The saved connections were written by a newer version of LightningBolt, so they are not changed.</source>
        <translation>Die gespeicherten Verbindungen stammen von einer neueren Version von LightningBolt, daher werden sie nicht geändert.</translation>
    </message>
    <message>
        <source>Cannot save the connections in %1: %2</source>
        <translation>Die Verbindungen können nicht in %1 gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>ProxyAddress</name>
    <message>
        <source>“%1” is not a proxy. Write socks5://host:port, http://host:port, or system.</source>
        <translation>„%1“ ist kein Proxy. Möglich sind socks5://host:port, http://host:port oder system.</translation>
    </message>
    <message>
        <source>Leave the password out of the proxy&apos;s address: it is asked for when connecting.</source>
        <translation>Das Passwort nicht in die Adresse des Proxys schreiben: Beim Verbinden wird danach gefragt.</translation>
    </message>
</context>
<context>
    <name>QsciScintilla</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alle auswählen</translation>
    </message>
</context>
<context>
    <name>ResultFile</name>
    <message>
        <source>its checksum is wrong</source>
        <translation>Die Prüfsumme ist falsch</translation>
    </message>
    <message>
        <source>it does not name the columns</source>
        <translation>Die Spalten sind nicht benannt</translation>
    </message>
    <message>
        <source>a column has no name</source>
        <translation>Eine Spalte hat keinen Namen</translation>
    </message>
    <message>
        <source>its lengths do not add up</source>
        <translation>Die Längen passen nicht zusammen</translation>
    </message>
    <message>
        <source>it names an impossible block</source>
        <translation>Ein unmöglicher Block ist genannt</translation>
    </message>
    <message>
        <source>bytes before it belong to no block</source>
        <translation>Bytes davor gehören zu keinem Block</translation>
    </message>
    <message>
        <source>the blocks do not hold as many rows as it says</source>
        <translation>Die Blöcke enthalten nicht so viele Zeilen wie angegeben</translation>
    </message>
    <message>
        <source>the server&apos;s summary is unreadable</source>
        <translation>Die Zusammenfassung des Servers ist nicht lesbar</translation>
    </message>
    <message>
        <source>its index points to no row</source>
        <translation>Der Index verweist auf keine Zeile</translation>
    </message>
    <message>
        <source>a row holds something that is no value</source>
        <translation>Eine Zeile enthält etwas, das kein Wert ist</translation>
    </message>
    <message>
        <source>a row does not have as many values as there are columns</source>
        <translation>Eine Zeile hat nicht so viele Werte, wie es Spalten gibt</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>sie ist größer als %1</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>Es ist keine gewöhnliche Datei.</translation>
    </message>
</context>
<context>
    <name>ServerUri</name>
    <message>
        <source>bolt+routing:// is the old name of neo4j://. Write neo4j:// instead.</source>
        <translation>bolt+routing:// ist der alte Name von neo4j://. Bitte stattdessen neo4j:// schreiben.</translation>
    </message>
    <message>
        <source>%1:// is the address of the web page. The server answers Bolt at neo4j:// or bolt://, usually on port 7687.</source>
        <translation>%1:// ist die Adresse der Webseite. Der Server antwortet mit Bolt unter neo4j:// oder bolt://, meist an Port 7687.</translation>
    </message>
    <message>
        <source>“%1” is not a scheme of Bolt. Use neo4j, neo4j+s, neo4j+ssc, bolt, bolt+s or bolt+ssc.</source>
        <translation>„%1“ ist kein Bolt-Schema. Möglich sind neo4j, neo4j+s, neo4j+ssc, bolt, bolt+s oder bolt+ssc.</translation>
    </message>
    <message>
        <source>“%1” is not a port. A port is a number from 1 to 65535; Bolt&apos;s is 7687.</source>
        <translation>„%1“ ist kein Port. Ein Port ist eine Zahl von 1 bis 65535; der von Bolt ist 7687.</translation>
    </message>
    <message>
        <source>Port %1 is usually the web page. Bolt&apos;s port is 7687.</source>
        <translation>Port %1 ist meist die Webseite. Der Port von Bolt ist 7687.</translation>
    </message>
    <message>
        <source>“%1” is not an IPv6 address in brackets.</source>
        <translation>„%1“ ist keine IPv6-Adresse in Klammern.</translation>
    </message>
    <message>
        <source>After the bracket only :port may follow.</source>
        <translation>Nach der Klammer darf nur :port folgen.</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets: [%1].</source>
        <translation>Eine IPv6-Adresse gehört in Klammern: [%1].</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>Die Adresse nennt keinen Host.</translation>
    </message>
    <message>
        <source>“%1” is not a host name.</source>
        <translation>„%1“ ist kein Hostname.</translation>
    </message>
    <message>
        <source>Leave the password out of the address: addresses are kept in plain text.</source>
        <translation>Das Passwort nicht in die Adresse schreiben: Adressen werden im Klartext gespeichert.</translation>
    </message>
    <message>
        <source>Only a neo4j:// address takes a routing context after “?”.</source>
        <translation>Nur eine Adresse mit neo4j:// nimmt nach „?“ einen Routing-Kontext an.</translation>
    </message>
    <message>
        <source>“%1” in the routing context is not of the form key=value.</source>
        <translation>„%1“ im Routing-Kontext hat nicht die Form key=value.</translation>
    </message>
    <message>
        <source>The routing context may not set “address”.</source>
        <translation>Der Routing-Kontext darf „address“ nicht setzen.</translation>
    </message>
    <message>
        <source>“%1” stands twice in the context.</source>
        <translation>„%1“ kommt im Kontext doppelt vor.</translation>
    </message>
    <message>
        <source>Enter the address of a server.</source>
        <translation>Bitte die Adresse eines Servers eingeben.</translation>
    </message>
    <message>
        <source>The address may not have a “#” part.</source>
        <translation>Die Adresse darf keinen Teil mit „#“ haben.</translation>
    </message>
    <message>
        <source>The address may not have a path. Choose the database in its own field.</source>
        <translation>Die Adresse darf keinen Pfad haben. Die Datenbank in ihrem eigenen Feld wählen.</translation>
    </message>
</context>
<context>
    <name>SessionFolder</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>A session in %1 was written by a newer version of LightningBolt, so it is left as it is.</source>
        <translation>Eine Sitzung in %1 stammt von einer neueren Version von LightningBolt, daher bleibt sie unverändert.</translation>
    </message>
    <message>
        <source>The list of open tabs was damaged. It is kept as %1; the texts of the tabs are here.</source>
        <translation>Die Liste der offenen Tabs war beschädigt. Sie ist als %1 aufbewahrt; die Texte der Tabs sind hier.</translation>
    </message>
    <message>
        <source>The list of open tabs in %1 is damaged; the texts of the tabs are here.</source>
        <translation>Die Liste der offenen Tabs in %1 ist beschädigt; die Texte der Tabs sind hier.</translation>
    </message>
    <message>
        <source>The text of a tab cannot be read. It is kept as %1.</source>
        <translation>Der Text eines Tabs ist nicht lesbar. Er ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The text of a tab, %1, cannot be read.</source>
        <translation>Der Text eines Tabs, %1, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be locked: %2</source>
        <translation>Der Ordner %1 kann nicht gesperrt werden: %2</translation>
    </message>
</context>
<context>
    <name>StartUp</name>
    <message>
        <source>%1 writes, and start-up statements can only read.</source>
        <translation>%1 schreibt; Startanweisungen können nur lesen.</translation>
    </message>
    <message>
        <source>%1 cannot stand among start-up statements: only :param, :use and :access-mode can.</source>
        <translation>%1 ist keine Startanweisung: Von den Befehlen gehen nur :param, :use und :access-mode.</translation>
    </message>
    <message>
        <source>Write “:param name =&gt; value”.</source>
        <translation>Schreiben Sie „:param Name =&gt; Wert“.</translation>
    </message>
    <message>
        <source>Start-up statements can only restrict access: write “:access-mode read”.</source>
        <translation>Startanweisungen können den Zugriff nur einschränken: Schreiben Sie „:access-mode read“.</translation>
    </message>
    <message>
        <source>They are %1 characters long; %2 are the most.</source>
        <translation>Sie sind %1 Zeichen lang; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>There are %1 of them; %2 are the most.</source>
        <translation>Es sind %1; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>StyleFile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 The file is kept as %2.</source>
        <translation>%1 Die Datei ist als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>ViewStore</name>
    <message>
        <source>It is not JSON: %1</source>
        <translation>Es ist kein JSON: %1</translation>
    </message>
    <message>
        <source>It is of version %1, which this program does not know.</source>
        <translation>Es hat Version %1, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>It is not a view of a graph: see %1</source>
        <translation>Es ist keine Ansicht eines Graphen: siehe %1</translation>
    </message>
    <message>
        <source>A saved view could not be read.</source>
        <translation>Eine gespeicherte Ansicht war nicht lesbar.</translation>
    </message>
    <message>
        <source>A saved view is too large to be read.</source>
        <translation>Eine gespeicherte Ansicht ist zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>A saved view is damaged.</source>
        <translation>Eine gespeicherte Ansicht ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is kept as %1</source>
        <translation>Die Datei ist als %1 aufbewahrt</translation>
    </message>
    <message>
        <source>The view was not saved.</source>
        <translation>Die Ansicht wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>it is not a regular file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>sie ist größer als %1</translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>$%1 is not set: %2</source>
        <translation>$%1 ist nicht gesetzt: %2</translation>
    </message>
    <message>
        <source>A transaction is open: commit it or roll it back first.</source>
        <translation>Eine Transaktion ist offen: Erst Commit oder Rollback ausführen.</translation>
    </message>
    <message>
        <source>This version does not know the command %1; :help lists them.</source>
        <translation>Diese Version kennt den Befehl %1 nicht; :help listet die Befehle auf.</translation>
    </message>
    <message>
        <source>%1 does nothing on the command line.</source>
        <translation>%1 bewirkt auf der Befehlszeile nichts.</translation>
    </message>
    <message>
        <source>The parameter is not set: %1</source>
        <translation>Der Parameter ist nicht gesetzt: %1</translation>
    </message>
    <message>
        <source>A transaction is open already.</source>
        <translation>Es ist schon eine Transaktion offen.</translation>
    </message>
    <message>
        <source>No transaction is open.</source>
        <translation>Es ist keine Transaktion offen.</translation>
    </message>
    <message>
        <source>%1 was not run: %2</source>
        <translation>%1 wurde nicht ausgeführt: %2</translation>
    </message>
</context>
<context>
    <name>cli::InspectCommand</name>
    <message>
        <source>Shows bytes of the Bolt protocol: reads hexadecimal digits from standard input, one item
a line, and writes what the driver makes of each as one line of JSON.</source>
        <translation>Zeigt Bytes des Bolt-Protokolls: liest Hexadezimalziffern von der Standardeingabe, ein Element
je Zeile, und gibt aus, was der Treiber daraus liest, je als eine Zeile JSON.</translation>
    </message>
    <message>
        <source>value, chunks or handshake.</source>
        <translation>value, chunks oder handshake.</translation>
    </message>
    <message>
        <source>Protocol version, which decides the layouts.</source>
        <translation>Protokollversion; sie bestimmt den Aufbau.</translation>
    </message>
    <message>
        <source>Shows structures by what they mean.</source>
        <translation>Zeigt Strukturen mit ihrer Bedeutung.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Dieser Befehl.</translation>
    </message>
    <message>
        <source>The bytes come from standard input.</source>
        <translation>Die Bytes kommen von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Unknown item &quot;%1&quot;: choose value, chunks or handshake.</source>
        <translation>Unbekanntes Element &quot;%1&quot;: value, chunks oder handshake wählen.</translation>
    </message>
    <message>
        <source>Bolt %1 is not spoken here.</source>
        <translation>Bolt %1 wird hier nicht gesprochen.</translation>
    </message>
</context>
<context>
    <name>cli::Options</name>
    <message>
        <source>Runs Cypher statements on a server that speaks Bolt and prints what they return.
The statement comes from the argument, from a file, or from standard input; several
are separated by semicolons. The password is read from NEO4J_PASSWORD, or asked for.
&quot;lbolt inspect&quot; shows bytes of the protocol instead; see &quot;lbolt inspect --help&quot;.</source>
        <translation>Führt Cypher-Anweisungen auf einem Server aus, der Bolt spricht, und gibt aus, was sie liefern.
Die Anweisung kommt vom Argument, aus einer Datei oder von der Standardeingabe; mehrere
werden durch Semikolons getrennt. Das Passwort kommt aus NEO4J_PASSWORD oder wird erfragt.
&quot;lbolt inspect&quot; zeigt stattdessen Bytes des Protokolls; siehe &quot;lbolt inspect --help&quot;.</translation>
    </message>
    <message>
        <source>Address of the server.</source>
        <translation>Adresse des Servers.</translation>
    </message>
    <message>
        <source>User to log in as.</source>
        <translation>Benutzer für die Anmeldung.</translation>
    </message>
    <message>
        <source>Database to use.</source>
        <translation>Zu verwendende Datenbank.</translation>
    </message>
    <message>
        <source>File of statements to run; - is standard input.</source>
        <translation>Datei mit Anweisungen; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>PEM file of authorities to trust (+s).</source>
        <translation>PEM-Datei der vertrauenswürdigen Zertifizierungsstellen (+s).</translation>
    </message>
    <message>
        <source>PEM file of the certificate to show to the server.</source>
        <translation>PEM-Datei des Zertifikats, das dem Server gezeigt wird.</translation>
    </message>
    <message>
        <source>PEM file of its key; a passphrase is asked for on the terminal.</source>
        <translation>PEM-Datei seines Schlüssels; nach einer Passphrase wird im Terminal gefragt.</translation>
    </message>
    <message>
        <source>socks5://[user@]host:port, http://[user@]host:port or system.</source>
        <translation>socks5://[user@]host:port, http://[user@]host:port oder system.</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate to accept (+ssc).</source>
        <translation>SHA-256 des Zertifikats, das angenommen wird (+ssc).</translation>
    </message>
    <message>
        <source>Parameter: &quot;name =&gt; expression&quot; or &quot;{name: literal}&quot;. May be repeated.</source>
        <translation>Parameter: &quot;name =&gt; expression&quot; oder &quot;{name: literal}&quot;. Darf mehrfach vorkommen.</translation>
    </message>
    <message>
        <source>read or write (the default).</source>
        <translation>read oder write (Vorgabe).</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Statement to run.</source>
        <translation>Auszuführende Anweisung.</translation>
    </message>
    <message>
        <source>--trust-fingerprint takes a SHA-256: 64 hexadecimal digits.</source>
        <translation>--trust-fingerprint erwartet einen SHA-256: 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>--trust-fingerprint goes with a +ssc address.</source>
        <translation>--trust-fingerprint gehört zu einer Adresse mit +ssc.</translation>
    </message>
    <message>
        <source>The access mode is read or write, not %1.</source>
        <translation>Der Zugriffsmodus ist read oder write, nicht %1.</translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;: choose one of %2.</source>
        <translation>Unbekanntes Format &quot;%1&quot;: eines von %2 wählen.</translation>
    </message>
    <message>
        <source>One statement only, in quotes.</source>
        <translation>Nur eine Anweisung, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Either a statement or a file, not both.</source>
        <translation>Entweder eine Anweisung oder eine Datei, nicht beides.</translation>
    </message>
</context>
<context>
    <name>cli::Program</name>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Passphrase of the client&apos;s key</source>
        <translation>Passphrase des Client-Schlüssels</translation>
    </message>
    <message>
        <source>Password of %1 at the proxy</source>
        <translation>Passwort von %1 beim Proxy</translation>
    </message>
    <message>
        <source>Cannot read %1.
</source>
        <translation>%1 ist nicht lesbar.
</translation>
    </message>
    <message>
        <source>There is no statement to run.
</source>
        <translation>Es gibt keine Anweisung zum Ausführen.
</translation>
    </message>
    <message>
        <source>No password: set NEO4J_PASSWORD, or use a terminal.
</source>
        <translation>Kein Passwort: NEO4J_PASSWORD setzen oder ein Terminal verwenden.
</translation>
    </message>
</context>
<context>
    <name>cli::StatementRunner</name>
    <message>
        <source>Subject: %1, issuer: %2, valid from %3 to %4, for: %5
SHA-256: %6
If this is the server&apos;s own certificate, accept it with
  --trust-fingerprint %6</source>
        <translation>Inhaber: %1, Aussteller: %2, gültig von %3 bis %4, für: %5
SHA-256: %6
Ist dies das eigene Zertifikat des Servers, lässt es sich annehmen mit
  --trust-fingerprint %6</translation>
    </message>
    <message>
        <source>The transaction was not committed: the server rolls it back.</source>
        <translation>Der Commit der Transaktion blieb aus: Der Server führt einen Rollback aus.</translation>
    </message>
    <message>
        <source>Writing the output failed: %1</source>
        <translation>Das Schreiben der Ausgabe ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>%1 rows, available after %2 ms, consumed after %3 ms</source>
        <translation>%1 Zeilen, verfügbar nach %2 ms, abgerufen nach %3 ms</translation>
    </message>
</context>
<context>
    <name>model::Command</name>
    <message>
        <source>What a command does, or all commands.</source>
        <translation>Was ein Befehl bewirkt, oder alle Befehle.</translation>
    </message>
    <message>
        <source>Statements go to this database from now on; without a name to your own.</source>
        <translation>Anweisungen gehen ab jetzt an diese Datenbank; ohne Namen an die eigene.</translation>
    </message>
    <message>
        <source>Sets parameters, by Cypher literals or expressions that the server works out; shows them; or drops them all.</source>
        <translation>Setzt Parameter durch Cypher-Literale oder durch Ausdrücke, die der Server auswertet; zeigt sie; oder verwirft sie alle.</translation>
    </message>
    <message>
        <source>Begins a transaction; statements run in it until it is ended.</source>
        <translation>Beginnt eine Transaktion; Anweisungen laufen darin, bis sie beendet wird.</translation>
    </message>
    <message>
        <source>Commits the open transaction.</source>
        <translation>Führt den Commit der offenen Transaktion aus.</translation>
    </message>
    <message>
        <source>Rolls the open transaction back.</source>
        <translation>Führt den Rollback der offenen Transaktion aus.</translation>
    </message>
    <message>
        <source>Runs one statement outside a transaction, whatever the mode.</source>
        <translation>Führt eine Anweisung außerhalb einer Transaktion aus, unabhängig vom Modus.</translation>
    </message>
    <message>
        <source>Runs the statements of a file.</source>
        <translation>Führt die Anweisungen einer Datei aus.</translation>
    </message>
    <message>
        <source>Lists the statements that were run last.</source>
        <translation>Listet die zuletzt ausgeführten Anweisungen auf.</translation>
    </message>
    <message>
        <source>Lists the databases.</source>
        <translation>Listet die Datenbanken auf.</translation>
    </message>
    <message>
        <source>Lists indexes and constraints.</source>
        <translation>Listet Indizes und Constraints auf.</translation>
    </message>
    <message>
        <source>Tells the server&apos;s version, edition and databases.</source>
        <translation>Nennt Version, Edition und Datenbanken des Servers.</translation>
    </message>
    <message>
        <source>Lists what runs on the server now, to stop what should not.</source>
        <translation>Listet auf, was gerade auf dem Server läuft, um Unerwünschtes zu stoppen.</translation>
    </message>
    <message>
        <source>Lets statements read only, or write as well.</source>
        <translation>Lässt Anweisungen nur lesen oder auch schreiben.</translation>
    </message>
    <message>
        <source>Chooses a server.</source>
        <translation>Wählt einen Server.</translation>
    </message>
    <message>
        <source>Closes the connection; the next statement opens another.</source>
        <translation>Schließt die Verbindung; die nächste Anweisung öffnet eine neue.</translation>
    </message>
    <message>
        <source>Closes the results that are not pinned.</source>
        <translation>Schließt die Ergebnisse, die nicht angeheftet sind.</translation>
    </message>
    <message>
        <source>Ends the program.</source>
        <translation>Beendet das Programm.</translation>
    </message>
</context>
<context>
    <name>model::ComparisonModel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Before: %1
Now: %2</source>
        <translation>Vorher: %1
Jetzt: %2</translation>
    </message>
    <message>
        <source>%1 (now only)</source>
        <translation>%1 (nur jetzt)</translation>
    </message>
    <message>
        <source>%1 (before only)</source>
        <translation>%1 (nur vorher)</translation>
    </message>
</context>
<context>
    <name>model::ConnectionParameters</name>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>model::ExplorationParameters</name>
    <message>
        <source>%1, … %2 in all</source>
        <translation>%1, … insgesamt %2</translation>
    </message>
</context>
<context>
    <name>model::ExpressionEvaluator</name>
    <message>
        <source>%1 can be no parameter: it is not one value that can be sent.</source>
        <translation>%1 kann kein Parameter sein: Es ist nicht ein einzelner Wert, der sich senden lässt.</translation>
    </message>
</context>
<context>
    <name>model::KeepJob</name>
    <message>
        <source>The statement, the names of the columns or the server&apos;s summary are too large for a file.</source>
        <translation>Die Anweisung, die Spaltennamen oder die Zusammenfassung des Servers sind zu groß für eine Datei.</translation>
    </message>
</context>
<context>
    <name>model::KeptRun</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus.</translation>
    </message>
</context>
<context>
    <name>model::Literal</name>
    <message>
        <source>&quot;%1&quot; is expected here</source>
        <translation>Hier wird &quot;%1&quot; erwartet</translation>
    </message>
    <message>
        <source>The value is nested too deeply</source>
        <translation>Der Wert ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Ein Wert fehlt</translation>
    </message>
    <message>
        <source>A number is expected here</source>
        <translation>Hier wird eine Zahl erwartet</translation>
    </message>
    <message>
        <source>%1 is no floating-point number</source>
        <translation>%1 ist keine Gleitkommazahl</translation>
    </message>
    <message>
        <source>%1 does not fit into 64 bits</source>
        <translation>%1 passt nicht in 64 Bit</translation>
    </message>
    <message>
        <source>%1 is no integer</source>
        <translation>%1 ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>The string is not closed, or has a malformed escape</source>
        <translation>Die Zeichenkette ist nicht geschlossen oder enthält eine fehlerhafte Escape-Sequenz</translation>
    </message>
    <message>
        <source>A key is expected here</source>
        <translation>Hier wird ein Schlüssel erwartet</translation>
    </message>
    <message>
        <source>This is no literal</source>
        <translation>Das ist kein Literal</translation>
    </message>
    <message>
        <source>%1() of this cannot be read without a server</source>
        <translation>%1() hiervon ist ohne Server nicht lesbar</translation>
    </message>
    <message>
        <source>The difference does not fit into 64 bits</source>
        <translation>Die Differenz passt nicht in 64 Bit</translation>
    </message>
    <message>
        <source>Nothing may follow the value</source>
        <translation>Nach dem Wert darf nichts folgen</translation>
    </message>
    <message>
        <source>Nothing may follow the map</source>
        <translation>Nach der Map darf nichts folgen</translation>
    </message>
</context>
<context>
    <name>model::ParamCommand</name>
    <message>
        <source>The name of a parameter is expected here</source>
        <translation>Hier wird der Name eines Parameters erwartet</translation>
    </message>
    <message>
        <source>&quot;=&gt;&quot; is expected behind the name</source>
        <translation>Nach dem Namen wird &quot;=&gt;&quot; erwartet</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Ein Wert fehlt</translation>
    </message>
</context>
<context>
    <name>model::ParameterStore</name>
    <message>
        <source>Cannot read the parameters in %1: %2</source>
        <translation>Die Parameter in %1 sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The file of parameters was damaged. It is kept as %1.</source>
        <translation>Die Datei der Parameter war beschädigt. Sie ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Cannot save the parameters in %1: %2</source>
        <translation>Die Parameter können nicht in %1 gespeichert werden: %2</translation>
    </message>
    <message>
        <source>The file of parameters, %1, is damaged and cannot be moved aside, so nothing is saved.</source>
        <translation>Die Datei der Parameter, %1, ist beschädigt und lässt sich nicht beiseitelegen; deshalb wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Another program is changing the parameters: they are saved with the next change.</source>
        <translation>Ein anderes Programm ändert gerade die Parameter: Sie werden mit der nächsten Änderung gespeichert.</translation>
    </message>
    <message>
        <source>The parameters were written by a newer version of LightningBolt, so they are not changed.</source>
        <translation>Die Parameter wurden von einer neueren Version von LightningBolt geschrieben und werden deshalb nicht geändert.</translation>
    </message>
    <message>
        <source>The last parameters are not saved: with them the file would be larger than %1. Remove some.</source>
        <translation>Die letzten Parameter sind nicht gespeichert: Mit ihnen wäre die Datei größer als %1. Entfernen Sie einige.</translation>
    </message>
</context>
<context>
    <name>model::SavedFiles</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are too many files.</source>
        <translation>Es sind zu viele Dateien.</translation>
    </message>
    <message>
        <source>It lies too deep.</source>
        <translation>Zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Nicht lesbar.</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>Größer als 1 MiB.</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>Kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty: choose one that is.</source>
        <translation>Der Ordner %1 ist nicht leer: Bitte einen leeren wählen.</translation>
    </message>
</context>
<context>
    <name>model::SavedView</name>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1 bei Byte %2</translation>
    </message>
</context>
<context>
    <name>model::SqliteFile</name>
    <message>
        <source>the damaged file cannot be moved aside</source>
        <translation>Die beschädigte Datei lässt sich nicht beiseitelegen</translation>
    </message>
    <message>
        <source>The file %1 was damaged. It is kept as %2, and a new one is begun.</source>
        <translation>Die Datei %1 war beschädigt. Sie ist als %2 aufbewahrt, und eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of LightningBolt, so it is not used.</source>
        <translation>Die Datei %1 stammt von einer neueren Version von LightningBolt, daher wird sie nicht verwendet.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used: %2</source>
        <translation>Die Datei %1 ist nicht nutzbar: %2</translation>
    </message>
</context>
<context>
    <name>model::StatementFile</name>
    <message>
        <source>It is a folder.</source>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>It is larger than %1; &quot;lbolt -f&quot; runs files of any length.</source>
        <translation>Sie ist größer als %1; &quot;lbolt -f&quot; führt Dateien jeder Länge aus.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation>Es ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>There is no statement in it.</source>
        <translation>Es steht keine Anweisung darin.</translation>
    </message>
</context>
<context>
    <name>model::ValueTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>model::WorkspaceStore</name>
    <message>
        <source>The session in %1 cannot be taken over: %2</source>
        <translation>Die Sitzung in %1 kann nicht übernommen werden: %2</translation>
    </message>
</context>
<context>
    <name>ui::AboutBox</name>
    <message>
        <source>About LightningBolt</source>
        <translation>Über LightningBolt</translation>
    </message>
    <message>
        <source>LightningBolt %1</source>
        <translation>LightningBolt %1</translation>
    </message>
    <message>
        <source>A desktop client for graph databases that speak Bolt.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Ein Desktop-Client für Graphdatenbanken, die Bolt sprechen.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>ui::CellDrop</name>
    <message>
        <source>Drop %1</source>
        <translation>%1 ablegen</translation>
    </message>
    <message>
        <source>There is no node or relationship in these cells.</source>
        <translation>In diesen Zellen ist weder ein Knoten noch eine Beziehung.</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>Vertraut seit</translation>
    </message>
</context>
<context>
    <name>ui::ChangedCertificateDialog</name>
    <message>
        <source>The certificate has changed</source>
        <translation>Das Zertifikat hat sich geändert</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trust</source>
        <translation>%1 zeigt ein anderes Zertifikat als das vertraute</translation>
    </message>
    <message>
        <source>The certificate may have been renewed, or somebody is between this machine and the server and could read your password. No password was sent.</source>
        <translation>Das Zertifikat wurde vielleicht erneuert, oder jemand sitzt zwischen diesem Rechner und dem Server und könnte das Passwort mitlesen. Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>Ask who runs the server for the fingerprint of its new certificate.</source>
        <translation>Beim Betreiber des Servers nach dem Fingerabdruck des neuen Zertifikats fragen.</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>Bisher vertraut</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>&amp;I have made sure that the new certificate is the server&apos;s</source>
        <translation>&amp;Ich habe mich vergewissert, dass das neue Zertifikat das des Servers ist</translation>
    </message>
    <message>
        <source>&amp;Forget the Old Certificate</source>
        <translation>Altes Zertifikat &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>ui::ColourField</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>Eine Farbe</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Nach Wert</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>Andere Farbe…</translation>
    </message>
    <message>
        <source>Property or metric for the colour</source>
        <translation>Eigenschaft oder Metrik für die Farbe</translation>
    </message>
    <message>
        <source>Scale of the colour</source>
        <translation>Skala der Farbe</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
</context>
<context>
    <name>ui::ColumnProfileDialog</name>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>Profil von %1</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Type what you want to do</source>
        <translation>Eingeben, was zu tun ist</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>ui::CommandRunner</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>$%1 is not set: %2</source>
        <translation>$%1 ist nicht gesetzt: %2</translation>
    </message>
    <message>
        <source>A transaction is open: commit it or roll it back first.</source>
        <translation>Eine Transaktion ist offen: Erst Commit oder Rollback ausführen.</translation>
    </message>
    <message>
        <source>%1 belongs to another program and does nothing here.</source>
        <translation>%1 gehört zu einem anderen Programm und bewirkt hier nichts.</translation>
    </message>
    <message>
        <source>This version does not know the command %1</source>
        <translation>Diese Version kennt den Befehl %1 nicht</translation>
    </message>
    <message>
        <source>:help lists the commands.</source>
        <translation>:help listet die Befehle auf.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>A transaction is open, and stays in its database: commit it or roll it back first.</source>
        <translation>Eine Transaktion ist offen und bleibt in ihrer Datenbank: Erst Commit oder Rollback ausführen.</translation>
    </message>
    <message>
        <source>Parameters belong to a connection: choose a server first.</source>
        <translation>Parameter gehören zu einer Verbindung: Erst einen Server wählen.</translation>
    </message>
    <message>
        <source>The parameter is not set.</source>
        <translation>Der Parameter ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>There is no server: choose one first.</source>
        <translation>Es gibt keinen Server: Erst einen wählen.</translation>
    </message>
    <message>
        <source>A transaction is open already.</source>
        <translation>Es ist schon eine Transaktion offen.</translation>
    </message>
    <message>
        <source>No transaction is open.</source>
        <translation>Es ist keine Transaktion offen.</translation>
    </message>
    <message>
        <source>A statement is expected behind :auto.</source>
        <translation>Nach :auto wird eine Anweisung erwartet.</translation>
    </message>
    <message>
        <source>%1 was not run.</source>
        <translation>%1 wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The access mode is read or write, not %1.</source>
        <translation>Der Zugriffsmodus ist read oder write, nicht %1.</translation>
    </message>
    <message>
        <source>Statements may read only.</source>
        <translation>Anweisungen dürfen nur lesen.</translation>
    </message>
    <message>
        <source>Statements may read and write.</source>
        <translation>Anweisungen dürfen lesen und schreiben.</translation>
    </message>
    <message>
        <source>%1 was not run: files call each other more than 20 deep.</source>
        <translation>%1 wurde nicht ausgeführt: Dateien rufen einander mehr als 20 Ebenen tief auf.</translation>
    </message>
    <message>
        <source>It is a pipe or a device.</source>
        <translation>Es ist eine Pipe oder ein Gerät.</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Compare results</source>
        <translation>Ergebnisse vergleichen</translation>
    </message>
    <message>
        <source>Rows whose key columns have the same values are one row. Without a key column rows are paired by their place.</source>
        <translation>Zeilen mit gleichen Werten in den Schlüsselspalten gelten als eine Zeile. Ohne Schlüsselspalte werden Zeilen nach ihrer Position gepaart.</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>&amp;Key columns</source>
        <translation>&amp;Schlüsselspalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Key columns</source>
        <translation>Schlüsselspalten</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Key Columns…</source>
        <translation>Schlüsselspalten…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Saves the rows that came, went or changed, with both values of each cell</source>
        <translation>Speichert die hinzugekommenen, entfallenen und geänderten Zeilen, mit beiden Werten jeder Zelle</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Save the differences</source>
        <translation>Unterschiede speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation>%1 wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save to another place.</source>
        <translation>An einem anderen Ort speichern.</translation>
    </message>
    <message>
        <source>The differences are in %1.</source>
        <translation>Die Unterschiede stehen in %1.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>%1 the same · %2</source>
        <translation>%1 gleich · %2</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>nach Position</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation>+ %1 hinzugefügt</translation>
    </message>
    <message>
        <source>− %1 removed</source>
        <translation>− %1 entfernt</translation>
    </message>
    <message>
        <source>≠ %1 changed</source>
        <translation>≠ %1 geändert</translation>
    </message>
    <message>
        <source>Before: %1
Now: %2</source>
        <translation>Vorher: %1
Jetzt: %2</translation>
    </message>
    <message>
        <source>The key columns do not tell all rows apart.</source>
        <translation>Die Schlüsselspalten unterscheiden nicht alle Zeilen.</translation>
    </message>
    <message>
        <source>%1 before and %2 now have a key that an earlier row has. Such rows are paired in their order.</source>
        <translation>%1 vorher und %2 jetzt mit einem Schlüssel, den schon eine frühere Zeile hat. Solche Zeilen werden in ihrer Reihenfolge gepaart.</translation>
    </message>
    <message>
        <source>Choose more key columns.</source>
        <translation>Mehr Schlüsselspalten wählen.</translation>
    </message>
    <message>
        <source>No column tells the rows apart: they are paired by their place.</source>
        <translation>Keine Spalte unterscheidet die Zeilen: Sie werden nach ihrer Position gepaart.</translation>
    </message>
    <message>
        <source>Choose key columns to pair them by their values.</source>
        <translation>Schlüsselspalten wählen, um sie nach ihren Werten zu paaren.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>ui::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>ui::ConditionDialog</name>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>Select by Property</source>
        <translation>Nach Eigenschaft auswählen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>&amp;Auswählen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ui::ConditionRow</name>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>ist null</translation>
    </message>
    <message>
        <source>is not null</source>
        <translation>ist nicht null</translation>
    </message>
    <message>
        <source>type is</source>
        <translation>Typ ist</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>12, 1.5, true, 2024-02-29, text</source>
        <translation>12, 1.5, true, 2024-02-29, Text</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>The old certificate of %1 is forgotten</source>
        <translation>Das alte Zertifikat von %1 ist vergessen</translation>
    </message>
    <message>
        <source>Connect again to look at the new one.</source>
        <translation>Erneut verbinden, um das neue anzusehen.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Ne&amp;u</translation>
    </message>
    <message>
        <source>Remove the saved connection</source>
        <translation>Gespeicherte Verbindung entfernen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>This is no proxy&apos;s address</source>
        <translation>Das ist keine Adresse eines Proxys</translation>
    </message>
    <message>
        <source>The address map cannot be read</source>
        <translation>Die Adresszuordnung ist nicht lesbar</translation>
    </message>
    <message>
        <source>This is no server&apos;s address</source>
        <translation>Das ist keine Adresse eines Servers</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinden mit %1…</translation>
    </message>
    <message>
        <source>Connected in %1 ms, round trip %2 ms</source>
        <translation>Verbunden in %1 ms, Umlaufzeit %2 ms</translation>
    </message>
    <message>
        <source>Connected, but the password was not kept</source>
        <translation>Verbunden, aber das Passwort wurde nicht aufbewahrt</translation>
    </message>
    <message>
        <source>It will be asked for next time.</source>
        <translation>Beim nächsten Mal wird danach gefragt.</translation>
    </message>
    <message>
        <source>The metadata cannot be read</source>
        <translation>Die Metadaten sind nicht lesbar</translation>
    </message>
    <message>
        <source>A .env file, as Aura offers it, can be dropped here.</source>
        <translation>Eine .env-Datei, wie Aura sie anbietet, lässt sich hier ablegen.</translation>
    </message>
    <message>
        <source>The start-up statements cannot be read</source>
        <translation>Die Startanweisungen sind nicht lesbar</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>The user&apos;s home database</source>
        <translation>Home-Datenbank des Benutzers</translation>
    </message>
    <message>
        <source>&amp;Save this connection</source>
        <translation>Diese Verbindung &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>Passwort i&amp;m Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: TLS, proxy, cluster</source>
        <translation>&amp;Erweitert: TLS, Proxy, Cluster</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>On production servers statements may only read until you allow writing, and the window shows where you are.</source>
        <translation>Auf Produktivservern dürfen Anweisungen nur lesen, bis das Schreiben erlaubt wird, und das Fenster zeigt, welcher Server es ist.</translation>
    </message>
    <message>
        <source>Se&amp;rver</source>
        <translation>Se&amp;rver</translation>
    </message>
    <message>
        <source>M&amp;ore: access, time-out, colour</source>
        <translation>&amp;Weiteres: Zugriff, Zeitlimit, Farbe</translation>
    </message>
    <message>
        <source>Start-up statements</source>
        <translation>Startanweisungen</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionQuestions</name>
    <message>
        <source>Passphrase of the key %1:</source>
        <translation>Passphrase des Schlüssels %1:</translation>
    </message>
    <message>
        <source>That was not the passphrase of the key %1. Try again:</source>
        <translation>Das war nicht die Passphrase des Schlüssels %1. Erneut versuchen:</translation>
    </message>
    <message>
        <source>Password of %1 at the proxy %2:</source>
        <translation>Passwort von %1 am Proxy %2:</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
</context>
<context>
    <name>ui::CopyMenu</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Cypher &amp;Literal</source>
        <translation>Cypher-&amp;Literal</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>T&amp;SV</source>
        <translation>T&amp;SV</translation>
    </message>
    <message>
        <source>&amp;Markdown Table</source>
        <translation>&amp;Markdown-Tabelle</translation>
    </message>
    <message>
        <source>Cypher C&amp;REATE</source>
        <translation>Cypher C&amp;REATE</translation>
    </message>
    <message>
        <source>Cypher M&amp;ERGE</source>
        <translation>Cypher M&amp;ERGE</translation>
    </message>
    <message>
        <source>Element &amp;Ids</source>
        <translation>Element-&amp;IDs</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>Copy &amp;Rows as</source>
        <translation>&amp;Zeilen kopieren als</translation>
    </message>
    <message>
        <source>Copy Co&amp;lumns as</source>
        <translation>&amp;Spalten kopieren als</translation>
    </message>
</context>
<context>
    <name>ui::CypherEditor</name>
    <message>
        <source>Cypher editor</source>
        <translation>Cypher-Editor</translation>
    </message>
</context>
<context>
    <name>ui::EditorCommands</name>
    <message>
        <source>&amp;Save Query</source>
        <translation>Abfrage &amp;speichern</translation>
    </message>
    <message>
        <source>Save Query &amp;As…</source>
        <translation>Abfrage speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Check While Typing</source>
        <translation>Beim &amp;Tippen prüfen</translation>
    </message>
    <message>
        <source>Has the server look at the statement, without running it. Never on production connections.</source>
        <translation>Der Server sieht sich die Anweisung an, ohne sie auszuführen. Nie bei Produktivverbindungen.</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>Zeilen &amp;umbrechen</translation>
    </message>
    <message>
        <source>Open a query</source>
        <translation>Abfrage öffnen</translation>
    </message>
    <message>
        <source>Cypher files (*.cypher *.cql *.cyp *.txt);;All files (*)</source>
        <translation>Cypher-Dateien (*.cypher *.cql *.cyp *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 enthält nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <source>&amp;Find in Query</source>
        <translation>In Abfrage &amp;suchen</translation>
    </message>
    <message>
        <source>Open Quer&amp;y…</source>
        <translation>&amp;Abfrage öffnen…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>&amp;Formatieren</translation>
    </message>
</context>
<context>
    <name>ui::EditorFile</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Run it from the file instead of editing it.</source>
        <translation>%1 ist größer als %2 MiB. Aus der Datei ausführen, statt sie zu bearbeiten.</translation>
    </message>
    <message>
        <source>%1 is no text: there is a zero byte at offset %2.</source>
        <translation>%1 ist kein Text: An Position %2 steht ein Null-Byte.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <translation>%1 ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>%1 lässt sich nicht speichern: %2</translation>
    </message>
    <message>
        <source>%1 is not a regular file, so it cannot be edited.</source>
        <translation>%1 ist keine gewöhnliche Datei und kann daher nicht bearbeitet werden.</translation>
    </message>
</context>
<context>
    <name>ui::EditorFindBar</name>
    <message>
        <source>Find in the query</source>
        <translation>In der Abfrage suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorherige Stelle (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Enter)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Escape)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace this place and go to the next (Enter)</source>
        <translation>Diese Stelle ersetzen und zur nächsten gehen (Enter)</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Replace all places; one undo takes it back</source>
        <translation>Alle Stellen ersetzen; einmal Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Keine Stelle</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 ersetzt</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::EditorPane</name>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the query</source>
        <translation>Abfrage speichern</translation>
    </message>
    <message>
        <source>Cypher files (*.cypher *.cql *.cyp);;All files (*)</source>
        <translation>Cypher-Dateien (*.cypher *.cql *.cyp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was changed by another program</source>
        <translation>%1 wurde von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 ist verschwunden</translation>
    </message>
    <message>
        <source>Reload it and lose what was changed here, or keep this text and save it.</source>
        <translation>Neu laden und die Änderungen hier verlieren, oder diesen Text behalten und speichern.</translation>
    </message>
    <message>
        <source>Save to write it anew.</source>
        <translation>Speichern schreibt die Datei neu.</translation>
    </message>
</context>
<context>
    <name>ui::EnvironmentOffer</name>
    <message>
        <source>From the environment: %1</source>
        <translation>Aus der Umgebung: %1</translation>
    </message>
    <message>
        <source>Fills the fields with what NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE say. Nothing is saved unless you save the connection.</source>
        <translation>Füllt die Felder mit den Werten von NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD und NEO4J_DATABASE. Gespeichert wird nur, wenn Sie die Verbindung speichern.</translation>
    </message>
</context>
<context>
    <name>ui::ExpandDialog</name>
    <message>
        <source>Counting…</source>
        <translation>Zählen…</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>%1 aufklappen</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Aufklappen</translation>
    </message>
    <message>
        <source>There is no server to ask.</source>
        <translation>Es gibt keinen Server, der gefragt werden kann.</translation>
    </message>
    <message>
        <source>any label</source>
        <translation>beliebiges Label</translation>
    </message>
    <message>
        <source>any property</source>
        <translation>beliebige Eigenschaft</translation>
    </message>
    <message>
        <source>holds this text</source>
        <translation>enthält diesen Text</translation>
    </message>
    <message>
        <source>There are no relationships.</source>
        <translation>Es gibt keine Beziehungen.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>&amp;Other ends</source>
        <translation>&amp;Nachbarn</translation>
    </message>
    <message>
        <source>Their &amp;property</source>
        <translation>Deren &amp;Eigenschaft</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>A&amp;uf einmal</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 gewählt</translation>
    </message>
</context>
<context>
    <name>ui::ExpandMenu</name>
    <message>
        <source>Expand by &amp;Type</source>
        <translation>Nach &amp;Typ aufklappen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählen…</translation>
    </message>
    <message>
        <source>No relationships</source>
        <translation>Keine Beziehungen</translation>
    </message>
</context>
<context>
    <name>ui::ExplorationCard</name>
    <message>
        <source>Exploration</source>
        <translation>Erkundung</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Show the statement that was run</source>
        <translation>Ausgeführte Anweisung zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::ExploreActions</name>
    <message>
        <source>&amp;Expand</source>
        <translation>&amp;Aufklappen</translation>
    </message>
    <message>
        <source>Expand &amp;With Choice…</source>
        <translation>Mit Auswah&amp;l aufklappen…</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>&amp;Zuklappen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Hide &amp;Others</source>
        <translation>A&amp;ndere ausblenden</translation>
    </message>
    <message>
        <source>Hide Nodes &amp;Without Relationships</source>
        <translation>Knoten &amp;ohne Beziehungen ausblenden</translation>
    </message>
    <message>
        <source>&amp;Show Hidden</source>
        <translation>Ausgeblendetes z&amp;eigen</translation>
    </message>
    <message>
        <source>&amp;Reveal Relationships</source>
        <translation>Beziehungen auf&amp;decken</translation>
    </message>
    <message>
        <source>Shortest &amp;Path</source>
        <translation>Kürzester &amp;Pfad</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>&amp;Nachbarn</translation>
    </message>
    <message>
        <source>All That Is &amp;Connected</source>
        <translation>Alles &amp;Verbundene</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Invert Selection</source>
        <translation>Auswahl &amp;umkehren</translation>
    </message>
    <message>
        <source>Select by Property…</source>
        <translation>Nach Eigenschaft auswählen…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Su&amp;chen…</translation>
    </message>
    <message>
        <source>S&amp;teps and Views…</source>
        <translation>Schri&amp;tte und Ansichten…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>Im Graphen suchen</translation>
    </message>
    <message>
        <source>Steps and views</source>
        <translation>Schritte und Ansichten</translation>
    </message>
    <message>
        <source>&amp;Show Hidden (%1)</source>
        <translation>Ausgeblendetes z&amp;eigen (%1)</translation>
    </message>
    <message>
        <source>Select All of Type %1</source>
        <translation>Alle vom Typ %1 auswählen</translation>
    </message>
    <message>
        <source>&amp;Draw What Was Added</source>
        <translation>&amp;Hinzugefügtes zeichnen</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>Au&amp;swählen</translation>
    </message>
    <message>
        <source>All With Label %1</source>
        <translation>Alle mit Label %1</translation>
    </message>
    <message>
        <source>Select two nodes</source>
        <translation>Zwei Knoten auswählen</translation>
    </message>
    <message>
        <source>In Any Direction</source>
        <translation>In beliebiger Richtung</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 nach %2</translation>
    </message>
    <message>
        <source>All Shortest Paths</source>
        <translation>Alle kürzesten Pfade</translation>
    </message>
    <message>
        <source>No Longer Than</source>
        <translation>Nicht länger als</translation>
    </message>
    <message>
        <source>%1 Relationships</source>
        <translation>%1 Beziehungen</translation>
    </message>
    <message>
        <source>Connect &amp;What Is Added</source>
        <translation>Hinzugefügtes &amp;verbinden</translation>
    </message>
    <message>
        <source>Each expansion also fetches the relationships between what it adds and all others</source>
        <translation>Jedes Aufklappen ruft auch die Beziehungen zwischen dem Hinzugefügten und allen anderen ab</translation>
    </message>
    <message>
        <source>&amp;Metrics of Nodes…</source>
        <translation>&amp;Metriken der Knoten…</translation>
    </message>
</context>
<context>
    <name>ui::Export</name>
    <message>
        <source>The file could not be created</source>
        <translation>Die Datei konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>Fetching the rows failed, and no file was written</source>
        <translation>Das Abrufen der Zeilen ist fehlgeschlagen, und es wurde keine Datei geschrieben</translation>
    </message>
    <message>
        <source>Writing the file failed</source>
        <translation>Das Schreiben der Datei ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not all rows that the server sent were written, so no file was kept</source>
        <translation>Nicht alle vom Server gesendeten Zeilen wurden geschrieben, daher wurde keine Datei behalten</translation>
    </message>
    <message>
        <source>The file could not be put in its place</source>
        <translation>Die Datei konnte nicht an ihren Platz gebracht werden</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV as Neo4j Browser writes it</source>
        <translation>CSV, wie Neo4j Browser es schreibt</translation>
    </message>
    <message>
        <source>CSV as APOC writes it</source>
        <translation>CSV, wie APOC es schreibt</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON with types</source>
        <translation>JSON mit Typen</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON Lines with types</source>
        <translation>JSON Lines mit Typen</translation>
    </message>
    <message>
        <source>JSON Lines as APOC writes them</source>
        <translation>JSON Lines, wie APOC sie schreibt</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown-Tabelle</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>GraphML</source>
        <translation>GraphML</translation>
    </message>
    <message>
        <source>GEXF (Gephi)</source>
        <translation>GEXF (Gephi)</translation>
    </message>
    <message>
        <source>DOT (Graphviz)</source>
        <translation>DOT (Graphviz)</translation>
    </message>
    <message>
        <source>Cypher script</source>
        <translation>Cypher-Skript</translation>
    </message>
    <message>
        <source>Spreadsheet (.xlsx)</source>
        <translation>Arbeitsmappe (.xlsx)</translation>
    </message>
    <message>
        <source>What is selected (%1)</source>
        <translation>Die Auswahl (%1)</translation>
    </message>
    <message>
        <source>As shown: filtered, sorted, without hidden columns (%1)</source>
        <translation>Wie gezeigt: gefiltert, sortiert, ohne ausgeblendete Spalten (%1)</translation>
    </message>
    <message>
        <source>All fetched rows (%1)</source>
        <translation>Alle abgerufenen Zeilen (%1)</translation>
    </message>
    <message>
        <source>Run again, and stream all rows to the file</source>
        <translation>Erneut ausführen und alle Zeilen in die Datei streamen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 integers past 2^53 are texts.</source>
        <translation>%1 ganze Zahlen jenseits von 2^53 stehen als Text.</translation>
    </message>
    <message>
        <source>%1 numbers are rounded to 16 digits.</source>
        <translation>%1 Zahlen sind auf 16 Stellen gerundet.</translation>
    </message>
    <message>
        <source>%1 empty texts are blank cells, as null is.</source>
        <translation>%1 leere Texte sind leere Zellen, wie null.</translation>
    </message>
    <message>
        <source>%1 texts are cut: a cell holds 32,767 characters.</source>
        <translation>%1 Texte sind gekürzt: Eine Zelle fasst 32.767 Zeichen.</translation>
    </message>
    <message>
        <source>%1 columns are left out: a sheet has 16,384.</source>
        <translation>%1 Spalten sind ausgelassen: Ein Blatt hat 16.384.</translation>
    </message>
    <message>
        <source>The rows go on on %1 more sheets.</source>
        <translation>Die Zeilen gehen auf %1 weiteren Blättern weiter.</translation>
    </message>
    <message>
        <source>%1 characters that the format cannot write are replaced by �.</source>
        <translation>%1 Zeichen, die das Format nicht schreiben kann, sind durch � ersetzt.</translation>
    </message>
    <message>
        <source>%1 values that are not nodes, relationships or paths are left out.</source>
        <translation>%1 Werte, die keine Knoten, Beziehungen oder Pfade sind, sind ausgelassen.</translation>
    </message>
    <message>
        <source>%1 properties that have no Cypher literal are left out.</source>
        <translation>%1 Eigenschaften ohne Cypher-Literal sind ausgelassen.</translation>
    </message>
    <message>
        <source>%1 nodes are known by their ids alone: the result has their relationships only.</source>
        <translation>%1 Knoten sind nur durch ihre IDs bekannt: Das Ergebnis enthält lediglich ihre Beziehungen.</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>Ergebnis exportieren</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>%1, %2 written</source>
        <translation>%1, %2 geschrieben</translation>
    </message>
    <message>
        <source>%1, %2 written to %3 in %4.</source>
        <translation>%1, %2 in %4 nach %3 geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Gestoppt. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Run the statement again?</source>
        <translation>Die Anweisung erneut ausführen?</translation>
    </message>
    <message>
        <source>The statement may change the database once more.</source>
        <translation>Die Anweisung ändert die Datenbank womöglich noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Erneut ausführen</translation>
    </message>
</context>
<context>
    <name>ui::ExportOptionsFields</name>
    <message>
        <source>&amp;Byte order mark, for some spreadsheets</source>
        <translation>&amp;Byte Order Mark (BOM), für manche Tabellenprogramme</translation>
    </message>
    <message>
        <source>Keep spreadsheets from taking te&amp;xts for formulas: &apos;=1+1</source>
        <translation>Verhindern, dass Tabellenprogramme Te&amp;xte für Formeln halten: &apos;=1+1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>CR LF, as RFC 4180 has it</source>
        <translation>CR LF, wie in RFC 4180</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>an empty field</source>
        <translation>ein leeres Feld</translation>
    </message>
    <message>
        <source>As JSON: [1,2,3]</source>
        <translation>Als JSON: [1,2,3]</translation>
    </message>
    <message>
        <source>With semicolons: 1;2;3</source>
        <translation>Mit Semikolons: 1;2;3</translation>
    </message>
    <message>
        <source>As JSON in one field</source>
        <translation>Als JSON in einem Feld</translation>
    </message>
    <message>
        <source>A column for each property</source>
        <translation>Eine Spalte je Eigenschaft</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Tre&amp;nnzeichen</translation>
    </message>
    <message>
        <source>&amp;Line ends</source>
        <translation>Zei&amp;lenenden</translation>
    </message>
    <message>
        <source>&amp;Null</source>
        <translation>N&amp;ull</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>L&amp;isten</translation>
    </message>
    <message>
        <source>&amp;Nodes, relationships</source>
        <translation>&amp;Knoten, Beziehungen</translation>
    </message>
    <message>
        <source>CREATE</source>
        <translation>CREATE</translation>
    </message>
    <message>
        <source>MERGE: may be run again when it was interrupted</source>
        <translation>MERGE: nach Unterbrechung erneut ausführbar</translation>
    </message>
    <message>
        <source>:begin and :commit, for cypher-shell</source>
        <translation>:begin und :commit, für cypher-shell</translation>
    </message>
    <message>
        <source>Each statement by itself</source>
        <translation>Jede Anweisung für sich</translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation>Klau&amp;sel</translation>
    </message>
    <message>
        <source>&amp;Transactions</source>
        <translation>&amp;Transaktionen</translation>
    </message>
</context>
<context>
    <name>ui::ExportPreviewPane</name>
    <message>
        <source>A spreadsheet is no text that could be shown here.</source>
        <translation>Eine Arbeitsmappe ist kein Text, der hier gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Filter rows by text</source>
        <translation>Zeilen nach Text filtern</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Show only rows with certain values in a column</source>
        <translation>Nur Zeilen mit bestimmten Werten in einer Spalte zeigen</translation>
    </message>
    <message>
        <source>Show All Rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in cells</source>
        <translation>In Zellen suchen</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Vorheriger Treffer (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Escape)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>Suchen… %1 %</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::GraphExplorer</name>
    <message>
        <source>No path of up to %1</source>
        <translation>Kein Pfad mit bis zu %1</translation>
    </message>
    <message>
        <source>One shortest path</source>
        <translation>Ein kürzester Pfad</translation>
    </message>
    <message>
        <source>%1 shortest paths</source>
        <translation>%1 kürzeste Pfade</translation>
    </message>
    <message>
        <source>A path of %1</source>
        <translation>Ein Pfad aus %1</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 Knoten</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 Knoten</translation>
    </message>
    <message>
        <source>1 relationship</source>
        <translation>1 Beziehung</translation>
    </message>
    <message>
        <source>%1 relationships</source>
        <translation>%1 Beziehungen</translation>
    </message>
    <message>
        <source> · %1 ms</source>
        <translation> · %1 ms</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Added %1 and %2</source>
        <translation>%1 und %2 hinzugefügt</translation>
    </message>
    <message>
        <source> · there are more: only the first %1 were fetched</source>
        <translation> · es gibt mehr: nur die ersten %1 wurden abgerufen</translation>
    </message>
    <message>
        <source> · &lt;a href=&quot;more&quot;&gt;up to %1 more&lt;/a&gt;</source>
        <translation> · &lt;a href=&quot;more&quot;&gt;bis zu %1 weitere&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Stopped: nothing was added.</source>
        <translation>Gestoppt: Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>a node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>There is no server to ask.</source>
        <translation>Es gibt keinen Server, der gefragt werden kann.</translation>
    </message>
    <message>
        <source>This result came from a file. Run its statement on a server to explore from there.</source>
        <translation>Dieses Ergebnis stammt aus einer Datei. Um von dort aus zu erkunden, die Anweisung auf einem Server ausführen.</translation>
    </message>
    <message>
        <source>Expanding %1…</source>
        <translation>Aufklappen: %1…</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>%1 aufklappen</translation>
    </message>
    <message>
        <source>Nothing that was added hangs on %1 alone.</source>
        <translation>Nichts Hinzugefügtes hängt allein an %1.</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>%1 zuklappen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>Keep only %1</source>
        <translation>Nur %1 behalten</translation>
    </message>
    <message>
        <source>Every node has a relationship.</source>
        <translation>Jeder Knoten hat eine Beziehung.</translation>
    </message>
    <message>
        <source>Hide single nodes</source>
        <translation>Einzelne Knoten ausblenden</translation>
    </message>
    <message>
        <source>Show all that was hidden</source>
        <translation>Alles Ausgeblendete zeigen</translation>
    </message>
    <message>
        <source>Draw what was added</source>
        <translation>Hinzugefügtes zeichnen</translation>
    </message>
    <message>
        <source>Leave out what was added</source>
        <translation>Hinzugefügtes weglassen</translation>
    </message>
    <message>
        <source>Looking for relationships between %1…</source>
        <translation>Suche nach Beziehungen zwischen %1…</translation>
    </message>
    <message>
        <source>Reveal relationships</source>
        <translation>Beziehungen aufdecken</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Looking for the shortest path between %1…</source>
        <translation>Suche nach dem kürzesten Pfad zwischen %1…</translation>
    </message>
    <message>
        <source>Shortest path between %1</source>
        <translation>Kürzester Pfad zwischen %1</translation>
    </message>
    <message>
        <source>All of it is in the picture already.</source>
        <translation>Alles davon ist schon im Bild.</translation>
    </message>
    <message>
        <source>%1 · looking for more between them and the others…</source>
        <translation>%1 · Suche nach weiteren zwischen ihnen und den anderen…</translation>
    </message>
    <message>
        <source>Connect what was added</source>
        <translation>Hinzugefügtes verbinden</translation>
    </message>
    <message>
        <source>The view is not complete: its other steps were not done.</source>
        <translation>Die Ansicht ist nicht vollständig: Ihre weiteren Schritte wurden nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>ui::GraphFindCard</name>
    <message>
        <source>Find in the graph</source>
        <translation>Im Graphen suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select every match</source>
        <translation>Alle Treffer auswählen</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Escape)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::GraphLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Nodes (%1)</source>
        <translation>Knoten (%1)</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
    <message>
        <source>not in the result</source>
        <translation>nicht im Ergebnis</translation>
    </message>
    <message>
        <source>Relationships (%1)</source>
        <translation>Beziehungen (%1)</translation>
    </message>
    <message>
        <source>Added by exploring</source>
        <translation>Durch Erkunden hinzugefügt</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Draw them</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>Die anderen wieder zeigen</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>Nur dies zeigen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Style…</source>
        <translation>Stil…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GraphPage</name>
    <message>
        <source>Collecting nodes and relationships…</source>
        <translation>Knoten und Beziehungen sammeln…</translation>
    </message>
    <message>
        <source>There are no nodes or relationships in this result.</source>
        <translation>In diesem Ergebnis gibt es keine Knoten oder Beziehungen.</translation>
    </message>
</context>
<context>
    <name>ui::GraphPane</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>An Fenster anpassen</translation>
    </message>
    <message>
        <source>Select with a lasso</source>
        <translation>Mit dem Lasso auswählen</translation>
    </message>
    <message>
        <source>Arrange the nodes</source>
        <translation>Knoten anordnen</translation>
    </message>
    <message>
        <source>Pause the layout</source>
        <translation>Layout pausieren</translation>
    </message>
    <message>
        <source>Let all dragged nodes move again</source>
        <translation>Alle gezogenen Knoten wieder beweglich machen</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>Legende zeigen</translation>
    </message>
    <message>
        <source>Show the mini-map</source>
        <translation>Minikarte zeigen</translation>
    </message>
    <message>
        <source>Group nodes and relationships</source>
        <translation>Knoten und Beziehungen gruppieren</translation>
    </message>
    <message>
        <source>Style of nodes and relationships</source>
        <translation>Stil von Knoten und Beziehungen</translation>
    </message>
    <message>
        <source>Export or print the graph…</source>
        <translation>Graph exportieren oder drucken…</translation>
    </message>
    <message>
        <source>Showing %1 of %2 nodes — &lt;a href=&quot;choose&quot;&gt;choose which&lt;/a&gt;, &lt;a href=&quot;all&quot;&gt;draw all&lt;/a&gt;</source>
        <translation>%1 von %2 Knoten gezeigt – &lt;a href=&quot;choose&quot;&gt;Auswahl treffen&lt;/a&gt;, &lt;a href=&quot;all&quot;&gt;alle zeichnen&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>ui::GraphReduction</name>
    <message>
        <source>Choice of kinds</source>
        <translation>Auswahl der Arten</translation>
    </message>
</context>
<context>
    <name>ui::GraphView</name>
    <message>
        <source>%1 — added by exploring</source>
        <translation>%1 – durch Erkunden hinzugefügt</translation>
    </message>
    <message>
        <source>Not in the result: only named as the end of a relationship</source>
        <translation>Nicht im Ergebnis: nur als Ende einer Beziehung genannt</translation>
    </message>
    <message>
        <source>Added by exploring</source>
        <translation>Durch Erkunden hinzugefügt</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Arrange nodes</source>
        <translation>Knoten anordnen</translation>
    </message>
    <message>
        <source>Let dragged nodes move</source>
        <translation>Gezogene Knoten beweglich machen</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>Anordnen…</translation>
    </message>
    <message>
        <source>Move node</source>
        <translation>Knoten verschieben</translation>
    </message>
</context>
<context>
    <name>ui::GridAccessible</name>
    <message>
        <source>%1, %2</source>
        <comment>the value of a cell, and its type</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sorted ascending</source>
        <translation>Aufsteigend sortiert</translation>
    </message>
    <message>
        <source>Sorted descending</source>
        <translation>Absteigend sortiert</translation>
    </message>
</context>
<context>
    <name>ui::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>ui::HistoryCommands</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search Histor&amp;y</source>
        <translation>I&amp;m Verlauf suchen</translation>
    </message>
    <message>
        <source>It was not run.</source>
        <translation>Sie wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Its passwords are not kept in the history: fill them in first.</source>
        <translation>Ihre Passwörter werden im Verlauf nicht aufbewahrt: Bitte zuerst ausfüllen.</translation>
    </message>
    <message>
        <source>It ran on %1, and this tab is connected to %2. Run it from here if that is what you want.</source>
        <translation>Sie lief auf %1, und dieser Tab ist mit %2 verbunden. Falls das gewollt ist, von hier aus ausführen.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDelegate</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Similar, %1</source>
        <translation>Ähnlich, %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search all statements</source>
        <translation>Alle Anweisungen durchsuchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Jeder Ausgang</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in the editor (Enter)</source>
        <translation>Im Editor öffnen (Enter)</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Run with the same parameters (Ctrl+Enter)</source>
        <translation>Mit denselben Parametern ausführen (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Delete this entry (Delete)</source>
        <translation>Diesen Eintrag löschen (Entf)</translation>
    </message>
    <message>
        <source>Clear All…</source>
        <translation>Alle löschen…</translation>
    </message>
    <message>
        <source>What you run is listed here.</source>
        <translation>Hier erscheint, was ausgeführt wird.</translation>
    </message>
    <message>
        <source>Nothing in the history fits.</source>
        <translation>Nichts im Verlauf passt.</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Verlauf leeren</translation>
    </message>
    <message>
        <source>Delete all entries of the history, of all servers?</source>
        <translation>Alle Einträge des Verlaufs löschen, für alle Server?</translation>
    </message>
    <message>
        <source>This cannot be undone. Saved queries stay.</source>
        <translation>Das lässt sich nicht rückgängig machen. Gespeicherte Abfragen bleiben erhalten.</translation>
    </message>
    <message>
        <source>&amp;Delete All</source>
        <translation>&amp;Alle löschen</translation>
    </message>
    <message>
        <source>&amp;Open in the Editor</source>
        <translation>Im Editor ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Erneut ausführen</translation>
    </message>
    <message>
        <source>Sa&amp;ve to Saved Queries…</source>
        <translation>Als gespeicherte Abfrage aufbe&amp;wahren…</translation>
    </message>
    <message>
        <source>Only This &amp;Server</source>
        <translation>Nur dieser &amp;Server</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPreview</name>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
</context>
<context>
    <name>ui::InspectorPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Whole Value</source>
        <translation>&amp;Ganzen Wert kopieren</translation>
    </message>
    <message>
        <source>Copy as Cypher &amp;Literal</source>
        <translation>Als Cypher-&amp;Literal kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>There is no Cypher literal for this value.</source>
        <translation>Für diesen Wert gibt es kein Cypher-Literal.</translation>
    </message>
    <message>
        <source>Choose a cell, a node or a relationship to see it here.</source>
        <translation>Eine Zelle, einen Knoten oder eine Beziehung wählen, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>Parts of the value</source>
        <translation>Teile des Werts</translation>
    </message>
</context>
<context>
    <name>ui::KeyBindings</name>
    <message>
        <source>the editor</source>
        <translation>den Editor</translation>
    </message>
</context>
<context>
    <name>ui::KeyField</name>
    <message>
        <source>Press the new keys here</source>
        <translation>Hier die neuen Tasten drücken</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>&amp;Assign</source>
        <translation>Zu&amp;weisen</translation>
    </message>
    <message>
        <source>No Ke&amp;y</source>
        <translation>Keine Ta&amp;ste</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>%1 is used by %2. Free it there first, or choose other keys.</source>
        <translation>%1 ist bereits belegt durch %2. Dort zuerst freigeben oder andere Tasten wählen.</translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From its next start on, LightningBolt speaks the system&apos;s language.</source>
        <translation>Ab dem nächsten Start spricht LightningBolt die Sprache des Systems.</translation>
    </message>
    <message>
        <source>From its next start on, LightningBolt speaks this language: %1.</source>
        <translation>Ab dem nächsten Start spricht LightningBolt diese Sprache: %1.</translation>
    </message>
</context>
<context>
    <name>ui::LayoutMenu</name>
    <message>
        <source>&amp;Force-directed</source>
        <translation>&amp;Kräftebasiert</translation>
    </message>
    <message>
        <source>Related nodes attract each other; moves when you drag</source>
        <translation>Verbundene Knoten ziehen einander an; bewegt sich beim Ziehen</translation>
    </message>
    <message>
        <source>&amp;Layered</source>
        <translation>&amp;Geschichtet</translation>
    </message>
    <message>
        <source>Rows from top to bottom along the arrows</source>
        <translation>Reihen von oben nach unten entlang der Pfeile</translation>
    </message>
    <message>
        <source>&amp;Radial</source>
        <translation>&amp;Radial</translation>
    </message>
    <message>
        <source>Rings around the selected nodes, or around the best connected one</source>
        <translation>Ringe um die ausgewählten Knoten oder um den am besten verbundenen</translation>
    </message>
    <message>
        <source>&amp;Circular</source>
        <translation>Krei&amp;sförmig</translation>
    </message>
    <message>
        <source>Each component on a circle</source>
        <translation>Jede Komponente auf einem Kreis</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>Ras&amp;ter</translation>
    </message>
    <message>
        <source>Rows and columns in the order of the result</source>
        <translation>Zeilen und Spalten in der Reihenfolge des Ergebnisses</translation>
    </message>
    <message>
        <source>Arrange &amp;Again</source>
        <translation>Erneut &amp;anordnen</translation>
    </message>
    <message>
        <source>Dragged nodes too</source>
        <translation>Auch gezogene Knoten</translation>
    </message>
    <message>
        <source>By C&amp;oordinates</source>
        <translation>Nach K&amp;oordinaten</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 across, and up …</source>
        <translation>%1 waagerecht und senkrecht …</translation>
    </message>
    <message>
        <source>By &amp;Property</source>
        <translation>Nach &amp;Eigenschaft</translation>
    </message>
</context>
<context>
    <name>ui::LegendRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 of the result, %3 added by exploring</source>
        <translation>%1, %2 aus dem Ergebnis, %3 durch Erkunden hinzugefügt</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
</context>
<context>
    <name>ui::LimitMenu</name>
    <message>
        <source>Draw first</source>
        <translation>Zuerst zeichnen</translation>
    </message>
    <message>
        <source>What Was Returned First</source>
        <translation>Zuerst Geliefertes</translation>
    </message>
    <message>
        <source>Nodes With the Most Relationships</source>
        <translation>Knoten mit den meisten Beziehungen</translation>
    </message>
    <message>
        <source>The Largest Connected Parts</source>
        <translation>Die größten zusammenhängenden Teile</translation>
    </message>
    <message>
        <source>Nodes With a Label and Their Neighbours</source>
        <translation>Knoten mit einem Label und ihre Nachbarn</translation>
    </message>
    <message>
        <source>Nodes to draw</source>
        <translation>Zu zeichnende Knoten</translation>
    </message>
</context>
<context>
    <name>ui::MainActions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>&amp;New Tab</source>
        <translation>&amp;Neuer Tab</translation>
    </message>
    <message>
        <source>&amp;Export Result…</source>
        <translation>Ergebnis &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>Run &amp;All</source>
        <translation>A&amp;lle ausführen</translation>
    </message>
    <message>
        <source>Run A&amp;gain</source>
        <translation>&amp;Erneut ausführen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Memory for Results…</source>
        <translation>Arbeitss&amp;peicher für Ergebnisse…</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graph</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>C&amp;lose Result</source>
        <translation>Ergebnis &amp;schließen</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>&amp;Nächster Tab</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <translation>&amp;Vorheriger Tab</translation>
    </message>
    <message>
        <source>Go to &amp;Editor</source>
        <translation>Zum &amp;Editor</translation>
    </message>
    <message>
        <source>&amp;Refresh Schema</source>
        <translation>Schema &amp;aktualisieren</translation>
    </message>
    <message>
        <source>A&amp;nimate the Graph</source>
        <translation>Graph ani&amp;mieren</translation>
    </message>
    <message>
        <source>&amp;About LightningBolt</source>
        <translation>Ü&amp;ber LightningBolt</translation>
    </message>
    <message>
        <source>Like the S&amp;ystem</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>Ab&amp;frage</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <source>Close &amp;Tab</source>
        <translation>&amp;Tab schließen</translation>
    </message>
    <message>
        <source>Reopen Close&amp;d Tab</source>
        <translation>Geschlossenen Tab &amp;wieder öffnen</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>Abfrage %1</translation>
    </message>
    <message>
        <source>Running Queries</source>
        <translation>Laufende Abfragen</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
</context>
<context>
    <name>ui::Measure</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
</context>
<context>
    <name>ui::MemoryDialog</name>
    <message>
        <source>&amp;A quarter of this machine&apos;s memory: %1</source>
        <translation>&amp;Ein Viertel des Arbeitsspeichers dieses Rechners: %1</translation>
    </message>
    <message>
        <source>Memory for results</source>
        <translation>Arbeitsspeicher für Ergebnisse</translation>
    </message>
    <message>
        <source>When all results together hold this much, fetching pauses and you are asked how to go on. They hold %1 now.</source>
        <translation>Wenn alle Ergebnisse zusammen so viel belegen, pausiert das Abrufen mit der Frage, wie es weitergehen soll. Jetzt belegen sie %1.</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
</context>
<context>
    <name>ui::MetricsDialog</name>
    <message>
        <source>Metrics of Nodes</source>
        <translation>Metriken der Knoten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Berechnen…</translation>
    </message>
    <message>
        <source>Computing %1: %2 %</source>
        <translation>Berechnen von %1: %2 %</translation>
    </message>
    <message>
        <source>There is no graph.</source>
        <translation>Es gibt keinen Graphen.</translation>
    </message>
    <message>
        <source>There is not enough memory for the table.</source>
        <translation>Der Arbeitsspeicher reicht nicht für die Tabelle.</translation>
    </message>
    <message>
        <source>%1 could not be computed: there is not enough memory.</source>
        <translation>%1 ließ sich nicht berechnen: Der Arbeitsspeicher reicht nicht.</translation>
    </message>
    <message>
        <source>%1 is estimated from the paths of %2 of %3 nodes.</source>
        <translation>%1 ist aus den Pfaden von %2 von %3 Knoten geschätzt.</translation>
    </message>
</context>
<context>
    <name>ui::MiniMap</name>
    <message>
        <source>Mini-map</source>
        <translation>Minikarte</translation>
    </message>
    <message>
        <source>The whole drawing; arrow keys move what the view shows</source>
        <translation>Die ganze Zeichnung; die Pfeiltasten verschieben den gezeigten Ausschnitt</translation>
    </message>
</context>
<context>
    <name>ui::NetworkFields</name>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>Die Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>None, unless the server demands one</source>
        <translation>Keines, sofern der Server keines verlangt</translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation>In der Datei des Zertifikats</translation>
    </message>
    <message>
        <source>None; socks5://host:1080, http://host:3128 or system</source>
        <translation>Keiner; socks5://host:1080, http://host:3128 oder system</translation>
    </message>
    <message>
        <source>Where this machine reaches the servers that a cluster advertises: advertised host:port = reachable host:port, one a line.</source>
        <translation>Wo dieser Rechner die Server erreicht, die ein Cluster bekannt gibt: bekannt gegebenes host:port = erreichbares host:port, eines je Zeile.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;CA-Datei</translation>
    </message>
    <message>
        <source>C&amp;lient certificate</source>
        <translation>C&amp;lient-Zertifikat</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>Client-Sc&amp;hlüssel</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Address &amp;map</source>
        <translation>Adresszu&amp;ordnung</translation>
    </message>
</context>
<context>
    <name>ui::OpenTransactionDialog</name>
    <message>
        <source>A transaction is open</source>
        <translation>Eine Transaktion ist offen</translation>
    </message>
    <message>
        <source>A transaction has changes that are not committed.</source>
        <translation>Für Änderungen einer Transaktion steht der Commit noch aus.</translation>
    </message>
    <message>
        <source>&amp;Commit and Close</source>
        <translation>&amp;Commit und schließen</translation>
    </message>
    <message>
        <source>&amp;Roll Back and Close</source>
        <translation>&amp;Rollback und schließen</translation>
    </message>
</context>
<context>
    <name>ui::Options</name>
    <message>
        <source>Connect to this server.</source>
        <translation>Mit diesem Server verbinden.</translation>
    </message>
    <message>
        <source>Log in as this user.</source>
        <translation>Als dieser Benutzer anmelden.</translation>
    </message>
    <message>
        <source>Use this database.</source>
        <translation>Diese Datenbank verwenden.</translation>
    </message>
    <message>
        <source>Run this statement.</source>
        <translation>Diese Anweisung ausführen.</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system, light oder dark.</translation>
    </message>
    <message>
        <source>Run the statement, save pictures and an export to this folder, and end.</source>
        <translation>Die Anweisung ausführen, Bilder und einen Export in diesem Ordner speichern und beenden.</translation>
    </message>
    <message>
        <source>Desktop client for graph databases that speak Bolt. The password is taken from NEO4J_PASSWORD.</source>
        <translation>Desktop-Client für Graphdatenbanken, die Bolt sprechen. Das Passwort kommt aus NEO4J_PASSWORD.</translation>
    </message>
    <message>
        <source>Open this kept result.</source>
        <translation>Dieses gesicherte Ergebnis öffnen.</translation>
    </message>
    <message>
        <source>There is no theme %1.</source>
        <translation>Es gibt kein Design %1.</translation>
    </message>
    <message>
        <source>--tour needs --uri and --query.</source>
        <translation>--tour braucht --uri und --query.</translation>
    </message>
    <message>
        <source>Begin with one empty tab; what was open comes back at another start.</source>
        <translation>Mit einem leeren Tab beginnen; was offen war, kommt bei einem anderen Start zurück.</translation>
    </message>
</context>
<context>
    <name>ui::PaletteCommands</name>
    <message>
        <source>&amp;Command Palette</source>
        <translation>Befehls&amp;palette</translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <comment>menu and submenu</comment>
        <translation>%1 &gt; %2</translation>
    </message>
    <message>
        <source>Saved query</source>
        <translation>Gespeicherte Abfrage</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
</context>
<context>
    <name>ui::ParameterPanel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>The set of parameters that statements use</source>
        <translation>Der Satz von Parametern, den Anweisungen verwenden</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Neuer Satz</translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation>Diesen Satz entfernen</translation>
    </message>
    <message>
        <source>Remove the parameter</source>
        <translation>Parameter entfernen</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Ein Wert fehlt</translation>
    </message>
    <message>
        <source>Parameters belong to a connection: choose a server first.</source>
        <translation>Parameter gehören zu einer Verbindung: Erst einen Server wählen.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>The server is asked what this is…</source>
        <translation>Der Server wird gefragt, was das ist…</translation>
    </message>
    <message>
        <source>New set of parameters</source>
        <translation>Neuer Satz von Parametern</translation>
    </message>
    <message>
        <source>Name of the set, which begins as a copy of this one</source>
        <translation>Name des Satzes, der als Kopie von diesem beginnt</translation>
    </message>
    <message>
        <source>Values are Cypher literals: 42, &apos;text&apos;, [1, 2], date(&apos;2024-02-29&apos;).</source>
        <translation>Werte sind Cypher-Literale: 42, &apos;text&apos;, [1, 2], date(&apos;2024-02-29&apos;).</translation>
    </message>
    <message>
        <source>There is a parameter $%1 already.</source>
        <translation>Einen Parameter $%1 gibt es schon.</translation>
    </message>
</context>
<context>
    <name>ui::PartView</name>
    <message>
        <source>Only the beginning is shown. Copying takes everything.</source>
        <translation>Nur der Anfang wird gezeigt. Beim Kopieren wird alles kopiert.</translation>
    </message>
</context>
<context>
    <name>ui::PatternField</name>
    <message>
        <source>Match upper and lower case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
</context>
<context>
    <name>ui::PictureDialog</name>
    <message>
        <source>&amp;Transparent background</source>
        <translation>Transparenter &amp;Hintergrund</translation>
    </message>
    <message>
        <source>Show p&amp;roperties beside the pointer</source>
        <translation>Eigenschaften neben dem &amp;Zeiger zeigen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>Graph exportieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>The whole drawing (%1)</source>
        <translation>Die ganze Zeichnung (%1)</translation>
    </message>
    <message>
        <source>What the view shows</source>
        <translation>Der gezeigte Ausschnitt</translation>
    </message>
    <message>
        <source>The selection (%1)</source>
        <translation>Die Auswahl (%1)</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Skalierung</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Wie im Fenster</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Gestoppt. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>Es wurde nichts geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>ui::Plan</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>estimated rows</source>
        <translation>geschätzte Zeilen</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 Hits</translation>
    </message>
    <message>
        <source>cache %1</source>
        <translation>Cache %1</translation>
    </message>
    <message>
        <source>Estimated rows</source>
        <translation>Geschätzte Zeilen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>DB hits</source>
        <translation>DB-Hits</translation>
    </message>
    <message>
        <source>Page cache hits</source>
        <translation>Page-Cache-Treffer</translation>
    </message>
    <message>
        <source>Page cache misses</source>
        <translation>Page-Cache-Fehlgriffe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 times more rows than estimated</source>
        <translation>%1-mal so viele Zeilen wie geschätzt</translation>
    </message>
    <message>
        <source>%1 times fewer rows than estimated</source>
        <translation>%1-mal weniger Zeilen als geschätzt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ui::PlanComparePage</name>
    <message>
        <source>%1 operators are the same, %2 differ, %3 are on the left only, %4 on the right only.</source>
        <translation>%1 Operatoren sind gleich, %2 verschieden, %3 nur links, %4 nur rechts.</translation>
    </message>
    <message>
        <source>PROFILE, as it ran</source>
        <translation>PROFILE, wie ausgeführt</translation>
    </message>
    <message>
        <source>EXPLAIN, estimated</source>
        <translation>EXPLAIN, geschätzt</translation>
    </message>
</context>
<context>
    <name>ui::PlanDetails</name>
    <message>
        <source>Identifiers</source>
        <translation>Bezeichner</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>%1 (%2 % of all)</source>
        <translation>%1 (%2 % von allen)</translation>
    </message>
    <message>
        <source>Page cache hit ratio</source>
        <translation>Page-Cache-Trefferquote</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Details of the operator</source>
        <translation>Details des Operators</translation>
    </message>
</context>
<context>
    <name>ui::PlanPage</name>
    <message numerus="yes">
        <source>%n operators</source>
        <translation>
            <numerusform>%n Operator</numerusform>
            <numerusform>%n Operatoren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 DB hits</source>
        <translation>%1 DB-Hits</translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 Arbeitsspeicher</translation>
    </message>
    <message>
        <source>there are more operators than are shown</source>
        <translation>es gibt mehr Operatoren als gezeigt</translation>
    </message>
    <message>
        <source>planner %1</source>
        <translation>Planer %1</translation>
    </message>
    <message>
        <source>runtime %1</source>
        <translation>Runtime %1</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>&amp;Heat:</source>
        <translation>&amp;Heatmap:</translation>
    </message>
    <message>
        <source>Save Plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>As &amp;SVG Drawing…</source>
        <translation>Als &amp;SVG-Zeichnung…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Als &amp;JSON…</translation>
    </message>
    <message>
        <source>As &amp;Text…</source>
        <translation>Als &amp;Text…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>Der Plan ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation>%1 wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::PlanView</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>ui::PointMap</name>
    <message>
        <source>not on the map</source>
        <translation>nicht auf der Karte</translation>
    </message>
</context>
<context>
    <name>ui::ProblemStrip</name>
    <message>
        <source>%1  (and %2 more)</source>
        <translation>%1  (und %2 weitere)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>ui::QueriesPage</name>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Stop It…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Keep up to date</source>
        <translation>Laufend aktualisieren</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>The first %1 of %2 transactions</source>
        <translation>Die ersten %1 von %2 Transaktionen</translation>
    </message>
    <message>
        <source>%1 transactions</source>
        <translation>%1 Transaktionen</translation>
    </message>
    <message>
        <source>Stop a transaction</source>
        <translation>Transaktion stoppen</translation>
    </message>
    <message>
        <source>Stop %1 of %2?</source>
        <translation>%1 von %2 stoppen?</translation>
    </message>
    <message>
        <source>The server rolls it back. Its statement: %1</source>
        <translation>Der Server führt einen Rollback aus. Ihre Anweisung: %1</translation>
    </message>
    <message>
        <source>&amp;Stop It</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Running Queries</source>
        <translation>Laufende Abfragen</translation>
    </message>
</context>
<context>
    <name>ui::QueryPage</name>
    <message>
        <source>A statement is still running: commit when it has ended.</source>
        <translation>Es läuft noch eine Anweisung: Den Commit erst ausführen, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>Plans: %1</source>
        <translation>Pläne: %1</translation>
    </message>
    <message>
        <source>The Estimate (EXPLAIN)</source>
        <translation>Schätzung (EXPLAIN)</translation>
    </message>
    <message>
        <source>A Run of It (PROFILE)</source>
        <translation>Ausführung (PROFILE)</translation>
    </message>
    <message>
        <source>MATCH (n) RETURN n LIMIT 25     Ctrl+Enter runs it</source>
        <translation>MATCH (n) RETURN n LIMIT 25     Ctrl+Enter führt es aus</translation>
    </message>
    <message>
        <source>The open transaction stays in its database: commit it or roll it back first.</source>
        <translation>Die offene Transaktion bleibt in ihrer Datenbank: Erst Commit oder Rollback ausführen.</translation>
    </message>
</context>
<context>
    <name>ui::RecentFiles</name>
    <message>
        <source>&amp;Recent Files</source>
        <translation>Zu&amp;letzt verwendete Dateien</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>Liste &amp;leeren</translation>
    </message>
</context>
<context>
    <name>ui::ResultBar</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Pin: the next run leaves this result alone</source>
        <translation>Anheften: Die nächste Ausführung lässt dieses Ergebnis stehen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>ui::ResultCommands</name>
    <message>
        <source>&amp;Keep Result As…</source>
        <translation>Ergebnis si&amp;chern als…</translation>
    </message>
    <message>
        <source>&amp;Open Kept Result…</source>
        <translation>Gesichertes Ergebnis ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Pin Result</source>
        <translation>Ergebnis a&amp;nheften</translation>
    </message>
    <message>
        <source>Re&amp;name Result…</source>
        <translation>Ergebnis &amp;umbenennen…</translation>
    </message>
    <message>
        <source>Run Again an&amp;d Compare</source>
        <translation>Erneut ausführen un&amp;d vergleichen</translation>
    </message>
    <message>
        <source>Kept as %1, %2</source>
        <translation>Gesichert als %1, %2</translation>
    </message>
    <message>
        <source>Open a kept result</source>
        <translation>Gesichertes Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation>Verglichen: %1</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>&amp;Vergleichen mit…</translation>
    </message>
</context>
<context>
    <name>ui::ResultKeeper</name>
    <message>
        <source>Kept results (*.%1)</source>
        <translation>Gesicherte Ergebnisse (*.%1)</translation>
    </message>
    <message>
        <source>Keep the result as</source>
        <translation>Ergebnis sichern als</translation>
    </message>
    <message>
        <source>Keeping %1…</source>
        <translation>%1 wird gesichert…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>Ergebnis sichern</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Keep it in another place.</source>
        <translation>Bewahren Sie es an einem anderen Ort auf.</translation>
    </message>
</context>
<context>
    <name>ui::ResultPage</name>
    <message>
        <source>Go On</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Stop Here</source>
        <translation>Hier stoppen</translation>
    </message>
    <message>
        <source>Stream to a File…</source>
        <translation>In eine Datei streamen…</translation>
    </message>
    <message>
        <source>The server has been silent for %1.</source>
        <translation>Der Server schweigt seit %1.</translation>
    </message>
    <message>
        <source>It may still be working. Go on waiting, or stop the statement.</source>
        <translation>Vielleicht arbeitet er noch. Weiter warten oder die Anweisung stoppen.</translation>
    </message>
    <message>
        <source>Fetch until all results have grown by %1 more</source>
        <translation>Abrufen, bis alle Ergebnisse um weitere %1 gewachsen sind</translation>
    </message>
    <message>
        <source>Keep these rows and end the result on the server</source>
        <translation>Diese Zeilen behalten und das Ergebnis auf dem Server beenden</translation>
    </message>
    <message>
        <source>Run the statement again and write all its rows to a file</source>
        <translation>Die Anweisung erneut ausführen und alle ihre Zeilen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Paused after %1: all results together hold %2 of the %3 that they may.</source>
        <translation>Pausiert nach %1: Alle Ergebnisse zusammen belegen %2 von erlaubten %3.</translation>
    </message>
    <message>
        <source>The server waits. Go on beyond the limit, stop here with the rows that came, or have all rows written to a file.</source>
        <translation>Der Server wartet. Über das Limit hinaus fortfahren, mit den angekommenen Zeilen hier stoppen oder alle Zeilen in eine Datei schreiben lassen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The rows that had arrived are here.</source>
        <translation>Die bis dahin angekommenen Zeilen sind hier.</translation>
    </message>
    <message>
        <source>These are the first %1: fetching was stopped before the rest came.</source>
        <translation>Hier ist nur der Anfang (%1): Das Abrufen wurde gestoppt, bevor der Rest kam.</translation>
    </message>
    <message>
        <source>Waiting for the connection…</source>
        <translation>Warten auf die Verbindung…</translation>
    </message>
    <message>
        <source>Running… %1</source>
        <translation>Ausführen… %1</translation>
    </message>
    <message>
        <source>Fetching… %1</source>
        <translation>Abrufen… %1</translation>
    </message>
    <message>
        <source>Server: %1 (%2)
Database: %3
The last time: %4

%5</source>
        <translation>Server: %1 (%2)
Datenbank: %3
Beim letzten Mal: %4

%5</translation>
    </message>
    <message>
        <source>the user&apos;s home database</source>
        <translation>die Home-Datenbank des Benutzers</translation>
    </message>
</context>
<context>
    <name>ui::ResultTableView</name>
    <message>
        <source>Arranging rows… Esc cancels</source>
        <translation>Zeilen werden geordnet… Esc bricht ab</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy with Column &amp;Names</source>
        <translation>Mit Spalten&amp;namen kopieren</translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Original Order</source>
        <translation>Ursprüngliche Reihenfolge</translation>
    </message>
    <message>
        <source>Filter by This Column…</source>
        <translation>Nach dieser Spalte filtern…</translation>
    </message>
    <message>
        <source>Column Profile…</source>
        <translation>Spaltenprofil…</translation>
    </message>
    <message>
        <source>Fit to Content</source>
        <translation>An Inhalt anpassen</translation>
    </message>
    <message>
        <source>Fit All Columns</source>
        <translation>Alle Spalten anpassen</translation>
    </message>
    <message>
        <source>Keep First Column in Sight</source>
        <translation>Erste Spalte im Blick behalten</translation>
    </message>
    <message>
        <source>Hide Column</source>
        <translation>Spalte ausblenden</translation>
    </message>
    <message>
        <source>Show All Columns</source>
        <translation>Alle Spalten zeigen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ui::ResultTabs</name>
    <message>
        <source>Rename the result</source>
        <translation>Ergebnis umbenennen</translation>
    </message>
    <message>
        <source>Name; empty: as the statement</source>
        <translation>Name; leer: wie die Anweisung</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>ui::RuleRow</name>
    <message>
        <source>Property of the rule</source>
        <translation>Eigenschaft der Regel</translation>
    </message>
    <message>
        <source>Comparison of the rule</source>
        <translation>Vergleich der Regel</translation>
    </message>
    <message>
        <source>Value of the rule</source>
        <translation>Wert der Regel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::RunCommands</name>
    <message>
        <source>Run From &amp;Here On</source>
        <translation>Ab &amp;hier ausführen</translation>
    </message>
    <message>
        <source>Go &amp;On After Errors</source>
        <translation>Nach &amp;Fehlern fortfahren</translation>
    </message>
    <message>
        <source>&amp;Time-out…</source>
        <translation>&amp;Zeitlimit…</translation>
    </message>
    <message>
        <source>&amp;Begin Transaction</source>
        <translation>Transaktion &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation>&amp;Commit</translation>
    </message>
    <message>
        <source>Roll Bac&amp;k</source>
        <translation>&amp;Rollback</translation>
    </message>
    <message>
        <source>&amp;Auto-commit</source>
        <translation>&amp;Auto-Commit</translation>
    </message>
    <message>
        <source>Each statement is committed by itself</source>
        <translation>Für jede Anweisung wird ein eigener Commit ausgeführt</translation>
    </message>
    <message>
        <source>&amp;Manual Commit</source>
        <translation>&amp;Manueller Commit</translation>
    </message>
    <message>
        <source>Statements run in a transaction until you commit or roll back</source>
        <translation>Anweisungen laufen in einer Transaktion bis zum Commit oder Rollback</translation>
    </message>
    <message>
        <source>&amp;Smart Commit</source>
        <translation>&amp;Smart-Commit</translation>
    </message>
    <message>
        <source>What changes something waits for your commit; what only reads does not</source>
        <translation>Was etwas ändert, wartet auf den Commit; was nur liest, nicht</translation>
    </message>
    <message>
        <source>Read and &amp;Write</source>
        <translation>Lesen und &amp;schreiben</translation>
    </message>
    <message>
        <source>Statements may change data</source>
        <translation>Anweisungen dürfen Daten ändern</translation>
    </message>
    <message>
        <source>&amp;Read Only</source>
        <translation>Nur &amp;lesen</translation>
    </message>
    <message>
        <source>The server refuses statements that change data</source>
        <translation>Der Server lehnt Anweisungen ab, die Daten ändern</translation>
    </message>
    <message>
        <source>Acc&amp;ess</source>
        <translation>Zu&amp;griff</translation>
    </message>
    <message>
        <source>Whether statements of this tab may change data</source>
        <translation>Ob Anweisungen dieses Tabs Daten ändern dürfen</translation>
    </message>
    <message>
        <source>When statements of this tab are committed</source>
        <translation>Wann der Commit für Anweisungen dieses Tabs ausgeführt wird</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lesen und schreiben</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>Seconds after which the server ends a statement or a transaction of this tab; 0: as the server is set</source>
        <translation>Sekunden, nach denen der Server eine Anweisung oder Transaktion dieses Tabs beendet; 0: wie am Server eingestellt</translation>
    </message>
    <message>
        <source>Transact&amp;ions</source>
        <translation>Transakt&amp;ionen</translation>
    </message>
</context>
<context>
    <name>ui::SavedCommands</name>
    <message>
        <source>Saved Queries</source>
        <translation>Gespeicherte Abfragen</translation>
    </message>
    <message>
        <source>Sa&amp;ve to Saved Queries…</source>
        <translation>Als gespeicherte Abfrage aufbe&amp;wahren…</translation>
    </message>
    <message>
        <source>Search Saved &amp;Queries</source>
        <translation>Gespeicher&amp;te Abfragen durchsuchen</translation>
    </message>
    <message>
        <source>There is no statement to save at the caret.</source>
        <translation>An der Einfügemarke gibt es keine Anweisung zum Speichern.</translation>
    </message>
</context>
<context>
    <name>ui::SavedPanel</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Query &gt; Save to Saved Queries keeps the statement at the caret.</source>
        <translation>Noch ist nichts gespeichert. Abfrage &gt; Als gespeicherte Abfrage aufbewahren speichert die Anweisung an der Einfügemarke.</translation>
    </message>
    <message>
        <source>Search saved queries</source>
        <translation>Gespeicherte Abfragen durchsuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in the editor (Enter)</source>
        <translation>Im Editor öffnen (Enter)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run (Ctrl+Enter)</source>
        <translation>Ausführen (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>&amp;Open in the Editor</source>
        <translation>Im Editor ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>New &amp;Folder</source>
        <translation>Neuer &amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>Dateien &amp;importieren…</translation>
    </message>
    <message>
        <source>Import a Fo&amp;lder…</source>
        <translation>Or&amp;dner importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport This Folder…</source>
        <translation>Diesen Ordner e&amp;xportieren…</translation>
    </message>
    <message>
        <source>E&amp;xport All…</source>
        <translation>Alle e&amp;xportieren…</translation>
    </message>
    <message numerus="yes">
        <source>Deleted “%1” with %n queries.</source>
        <translation>
            <numerusform>„%1“ mit %n Abfrage gelöscht.</numerusform>
            <numerusform>„%1“ mit %n Abfragen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>„%1“ gelöscht.</translation>
    </message>
</context>
<context>
    <name>ui::SavedQueryDialog</name>
    <message>
        <source>Saved query</source>
        <translation>Gespeicherte Abfrage</translation>
    </message>
    <message>
        <source>Save query</source>
        <translation>Abfrage speichern</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them</source>
        <translation>Wörter zum Wiederfinden, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Schlag&amp;wörter</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
</context>
<context>
    <name>ui::SavedTransfer</name>
    <message>
        <source>Cypher files (*.cypher *.cql *.cyp *.cy)</source>
        <translation>Cypher-Dateien (*.cypher *.cql *.cyp *.cy)</translation>
    </message>
    <message numerus="yes">
        <source>%n queries were imported.</source>
        <translation>
            <numerusform>%n Abfrage wurde importiert.</numerusform>
            <numerusform>%n Abfragen wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Import queries</source>
        <translation>Abfragen importieren</translation>
    </message>
    <message>
        <source>Export into an empty folder</source>
        <translation>In einen leeren Ordner exportieren</translation>
    </message>
    <message>
        <source>The queries were exported.</source>
        <translation>Die Abfragen wurden exportiert.</translation>
    </message>
</context>
<context>
    <name>ui::SavedTreeView</name>
    <message>
        <source>Saved queries</source>
        <translation>Gespeicherte Abfragen</translation>
    </message>
</context>
<context>
    <name>ui::ScaleSample</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Colour by %1</source>
        <translation>Farbe nach %1</translation>
    </message>
    <message>
        <source>Size by %1</source>
        <translation>Größe nach %1</translation>
    </message>
    <message>
        <source>Width by %1</source>
        <translation>Breite nach %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SchemaLink</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinden mit %1…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
</context>
<context>
    <name>ui::SchemaPanel</name>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Connect to a server to see what is in its databases.</source>
        <translation>Mit einem Server verbinden, um zu sehen, was in seinen Datenbanken ist.</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Datenbanken</translation>
    </message>
    <message>
        <source>Use the database %1 in this tab</source>
        <translation>Die Datenbank %1 in diesem Tab verwenden</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Relationship types</source>
        <translation>Beziehungstypen</translation>
    </message>
    <message>
        <source>Property keys</source>
        <translation>Eigenschaftsschlüssel</translation>
    </message>
</context>
<context>
    <name>ui::SelectionCopier</name>
    <message>
        <source>Copying… Esc cancels</source>
        <translation>Kopieren… Esc bricht ab</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The text for the clipboard would be about %1 large.</source>
        <translation>Der Text für die Zwischenablage wäre etwa %1 groß.</translation>
    </message>
    <message>
        <source>That is more than other programs take. An export writes it to a file.</source>
        <translation>Das ist mehr, als andere Programme annehmen. Ein Export schreibt ihn in eine Datei.</translation>
    </message>
    <message>
        <source>Other programs may take long to paste it. An export writes it to a file.</source>
        <translation>Andere Programme brauchen womöglich lange zum Einfügen. Ein Export schreibt ihn in eine Datei.</translation>
    </message>
    <message>
        <source>Copy the First %1 Rows (%2)</source>
        <translation>Die ersten %1 Zeilen kopieren (%2)</translation>
    </message>
    <message>
        <source>Copy Everything</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>There is no node and no relationship in the selected cells.</source>
        <translation>In den ausgewählten Zellen ist weder ein Knoten noch eine Beziehung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) have no Cypher literal and were left out.</source>
        <translation>
            <numerusform>%Ln Wert hat kein Cypher-Literal und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Werte haben kein Cypher-Literal und wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Server</name>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>ui::ServerCommands</name>
    <message>
        <source>Server of this tab</source>
        <translation>Server dieses Tabs</translation>
    </message>
    <message>
        <source>Database of this tab</source>
        <translation>Datenbank dieses Tabs</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>The server has no list of databases</source>
        <translation>Der Server hat keine Liste der Datenbanken</translation>
    </message>
</context>
<context>
    <name>ui::ServerStrip</name>
    <message>
        <source>Production: %1, read only</source>
        <translation>Produktion: %1, nur lesen</translation>
    </message>
    <message>
        <source>Production: %1, writing is allowed</source>
        <translation>Produktion: %1, Schreiben ist erlaubt</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Test: %1</translation>
    </message>
</context>
<context>
    <name>ui::SettingsCommands</name>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>The colours of all windows.</source>
        <translation>Die Farben aller Fenster.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of menus and messages.</source>
        <translation>Für Menüs und Meldungen.</translation>
    </message>
    <message>
        <source>Nodes glide to their places. Off: they stand there at once.</source>
        <translation>Knoten gleiten an ihre Plätze. Aus: Sie stehen sofort dort.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>The server looks at a statement while it is written, without running it. Never on production connections.</source>
        <translation>Der Server sieht sich eine Anweisung beim Schreiben an, ohne sie auszuführen. Nie bei Produktivverbindungen.</translation>
    </message>
    <message>
        <source>Long lines go on below instead of to the right.</source>
        <translation>Lange Zeilen gehen darunter weiter statt nach rechts.</translation>
    </message>
    <message>
        <source>Results and history</source>
        <translation>Ergebnisse und Verlauf</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Use the System&apos;s Font</source>
        <translation>Schriftart des Systems verwenden</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Of the editors. Fonts of fixed width are offered.</source>
        <translation>Für die Editoren. Zur Wahl stehen Schriftarten mit fester Breite.</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Ctrl+Plus and Ctrl+Minus change it for one tab.</source>
        <translation>Ctrl+Plus und Ctrl+Minus ändern sie für einen Tab.</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>Systemschriftart</translation>
    </message>
    <message>
        <source>Family and size as the desktop has them.</source>
        <translation>Familie und Größe wie im Desktop eingestellt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Memory for results</source>
        <translation>Arbeitsspeicher für Ergebnisse</translation>
    </message>
    <message>
        <source>When all results together hold this much, fetching pauses and you are asked.</source>
        <translation>Wenn alle Ergebnisse zusammen so viel belegen, hält das Abrufen an und es wird nachgefragt.</translation>
    </message>
    <message>
        <source>Record What Is Run</source>
        <translation>Ausgeführtes aufzeichnen</translation>
    </message>
    <message>
        <source>In the history, on this machine only and without passwords. Off: nothing is added; what is there stays.</source>
        <translation>Im Verlauf, nur auf diesem Rechner und ohne Passwörter. Aus: Nichts kommt hinzu; was da ist, bleibt.</translation>
    </message>
</context>
<context>
    <name>ui::SizeField</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>One size</source>
        <translation>Eine Größe</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>Nach Wert</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Größe in Pixeln</translation>
    </message>
    <message>
        <source>Property or metric for the size</source>
        <translation>Eigenschaft oder Metrik für die Größe</translation>
    </message>
    <message>
        <source>Scale of the size</source>
        <translation>Skala der Größe</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinste</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>ui::SizeText</name>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Byte</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Element</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 Elemente</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
</context>
<context>
    <name>ui::Sparkline</name>
    <message>
        <source>max %1</source>
        <translation>max %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>min %1</translation>
    </message>
</context>
<context>
    <name>ui::StartUpFields</name>
    <message>
        <source>Start-up statements</source>
        <translation>Startanweisungen</translation>
    </message>
    <message>
        <source>Run each time that a tab connects, before your first statement. They write nothing: each may only read, and is rolled back. Commands: :param, :use, :access-mode read.</source>
        <translation>Laufen jedes Mal, wenn ein Tab sich verbindet, vor Ihrer ersten Anweisung. Sie schreiben nichts: Jede darf nur lesen und wird zurückgerollt. Befehle: :param, :use, :access-mode read.</translation>
    </message>
</context>
<context>
    <name>ui::StatementQueue</name>
    <message>
        <source>The statement commits by itself, so it was run outside a transaction.</source>
        <translation>Die Anweisung führt selbst einen Commit aus, daher lief sie außerhalb einer Transaktion.</translation>
    </message>
    <message>
        <source>Fill In Parameters</source>
        <translation>Parameter ausfüllen</translation>
    </message>
    <message>
        <source>The statement was not run: its parameters cannot be read.</source>
        <translation>Die Anweisung wurde nicht ausgeführt: Ihre Parameter sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Allow Writing</source>
        <translation>Schreiben erlauben</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>first row %1</source>
        <translation>erste Zeile %1</translation>
    </message>
    <message>
        <source>%1, all %2</source>
        <translation>%1, alle %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Selected cells</source>
        <translation>Ausgewählte Zellen</translation>
    </message>
    <message>
        <source>Rows of this result</source>
        <translation>Zeilen dieses Ergebnisses</translation>
    </message>
    <message>
        <source>Times of this result</source>
        <translation>Zeiten dieses Ergebnisses</translation>
    </message>
    <message>
        <source>Memory of this result, and of all results. Together they may hold %1.</source>
        <translation>Arbeitsspeicher dieses Ergebnisses und aller Ergebnisse. Zusammen dürfen sie %1 belegen.</translation>
    </message>
    <message>
        <source>all results %1</source>
        <translation>alle Ergebnisse %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::StepsDialog</name>
    <message>
        <source>Steps and Views</source>
        <translation>Schritte und Ansichten</translation>
    </message>
    <message>
        <source>As the statement returned it</source>
        <translation>Wie von der Anweisung geliefert</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Saved views of this statement</source>
        <translation>Gespeicherte Ansichten dieser Anweisung</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>Name dieser Ansicht</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <translation>%1 – %2, %3</translation>
    </message>
    <message>
        <source>The view is saved.</source>
        <translation>Die Ansicht ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::StyleFiles</name>
    <message>
        <source>Graph style sheets (*.grass);;All files (*)</source>
        <translation>Graph-Stylesheets (*.grass);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The style of this connection cannot be used.</source>
        <translation>Der Stil dieser Verbindung ist nicht nutzbar.</translation>
    </message>
    <message>
        <source>The style could not be kept for the next time.</source>
        <translation>Der Stil konnte nicht für das nächste Mal aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The style sheet was not imported.</source>
        <translation>Das Stylesheet wurde nicht importiert.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>The style sheet is imported.</source>
        <translation>Das Stylesheet ist importiert.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The style sheet is imported; some of it has no effect.</source>
        <translation>Das Stylesheet ist importiert; ein Teil davon ist wirkungslos.</translation>
    </message>
    <message>
        <source>The style sheet is saved.</source>
        <translation>Das Stylesheet ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation>%1 wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Import a style sheet</source>
        <translation>Stylesheet importieren</translation>
    </message>
    <message>
        <source>Export the style sheet</source>
        <translation>Stylesheet exportieren</translation>
    </message>
</context>
<context>
    <name>ui::StylePanel</name>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Undo the change of style</source>
        <translation>Stiländerung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo the change of style</source>
        <translation>Stiländerung wiederherstellen</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>Stylesheet</translation>
    </message>
    <message>
        <source>Import a style sheet…</source>
        <translation>Stylesheet importieren…</translation>
    </message>
    <message>
        <source>Export the style sheet…</source>
        <translation>Stylesheet exportieren…</translation>
    </message>
    <message>
        <source>Reset all styles</source>
        <translation>Alle Stile zurücksetzen</translation>
    </message>
    <message>
        <source>Close the style panel</source>
        <translation>Stilbereich schließen</translation>
    </message>
    <message>
        <source>What to style</source>
        <translation>Was gestaltet wird</translation>
    </message>
    <message>
        <source>Palette of labels</source>
        <translation>Palette der Labels</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %p %</source>
        <translation>%1: %p %</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Delete this rule</source>
        <translation>Diese Regel löschen</translation>
    </message>
    <message>
        <source>Reset this style</source>
        <translation>Diesen Stil zurücksetzen</translation>
    </message>
    <message>
        <source>Style of %1</source>
        <translation>Stil von %1</translation>
    </message>
    <message>
        <source>Rule for %1</source>
        <translation>Regel für %1</translation>
    </message>
    <message>
        <source>Reset the style of %1</source>
        <translation>Stil von %1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ui::SummaryPanel</name>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibt</translation>
    </message>
    <message>
        <source>Reads and writes</source>
        <translation>Liest und schreibt</translation>
    </message>
    <message>
        <source>Changes the schema</source>
        <translation>Ändert das Schema</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Nodes created</source>
        <translation>Knoten erstellt</translation>
    </message>
    <message>
        <source>Nodes deleted</source>
        <translation>Knoten gelöscht</translation>
    </message>
    <message>
        <source>Relationships created</source>
        <translation>Beziehungen erstellt</translation>
    </message>
    <message>
        <source>Relationships deleted</source>
        <translation>Beziehungen gelöscht</translation>
    </message>
    <message>
        <source>Properties set</source>
        <translation>Eigenschaften gesetzt</translation>
    </message>
    <message>
        <source>Labels added</source>
        <translation>Labels hinzugefügt</translation>
    </message>
    <message>
        <source>Labels removed</source>
        <translation>Labels entfernt</translation>
    </message>
    <message>
        <source>Indexes added</source>
        <translation>Indizes hinzugefügt</translation>
    </message>
    <message>
        <source>Indexes removed</source>
        <translation>Indizes entfernt</translation>
    </message>
    <message>
        <source>Constraints added</source>
        <translation>Constraints hinzugefügt</translation>
    </message>
    <message>
        <source>Constraints removed</source>
        <translation>Constraints entfernt</translation>
    </message>
    <message>
        <source>System updates</source>
        <translation>Systemänderungen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>First row here</source>
        <translation>Erste Zeile hier</translation>
    </message>
    <message>
        <source>All rows here</source>
        <translation>Alle Zeilen hier</translation>
    </message>
    <message>
        <source>Server: available after</source>
        <translation>Server: verfügbar nach</translation>
    </message>
    <message>
        <source>Server: consumed after</source>
        <translation>Server: abgerufen nach</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>ui::SummaryText</name>
    <message>
        <source>%1 cells</source>
        <translation>%1 Zellen</translation>
    </message>
    <message>
        <source>%1 null</source>
        <translation>%1 null</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>min %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max %1</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 verschiedene</translation>
    </message>
    <message>
        <source>≈ %1 (beyond 64 bits)</source>
        <translation>≈ %1 (mehr als 64 Bit)</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
</context>
<context>
    <name>ui::TabCloseButton</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::TabStartUp</name>
    <message>
        <source>The start-up statements were not run: %1</source>
        <translation>Die Startanweisungen wurden nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Start-up statement %1 failed (line %2): %3</source>
        <translation>Startanweisung %1 ist fehlgeschlagen (Zeile %2): %3</translation>
    </message>
    <message>
        <source>Start-up statement %1 failed (line %2, column %3): %4</source>
        <translation>Startanweisung %1 ist fehlgeschlagen (Zeile %2, Spalte %3): %4</translation>
    </message>
    <message>
        <source>The start-up statements were stopped. Nothing else was run.</source>
        <translation>Die Startanweisungen wurden abgebrochen. Sonst wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Run your statement again to go on without them.</source>
        <translation>Führen Sie Ihre Anweisung erneut aus, um ohne sie fortzufahren.</translation>
    </message>
    <message>
        <source>Start-up statements are running before yours…</source>
        <translation>Vor Ihrer Anweisung laufen die Startanweisungen…</translation>
    </message>
    <message>
        <source>Your statement was not run. Run it again to go on without the start-up statements, or change them in the connection.</source>
        <translation>Ihre Anweisung wurde nicht ausgeführt. Führen Sie sie erneut aus, um ohne die Startanweisungen fortzufahren, oder ändern Sie diese in der Verbindung.</translation>
    </message>
</context>
<context>
    <name>ui::TablePanel</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>ui::TargetField</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Durchsu&amp;chen…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existiert bereits.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>ui::TextPage</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>ui::TextPane</name>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>Vorheriger Treffer (Shift+Enter)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>It took too long.</source>
        <translation>Es hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>There is no statement to run.</source>
        <translation>Es gibt keine Anweisung zum Ausführen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>ui::Transaction</name>
    <message>
        <source>nodes created: %1</source>
        <translation>Knoten erstellt: %1</translation>
    </message>
    <message>
        <source>nodes deleted: %1</source>
        <translation>Knoten gelöscht: %1</translation>
    </message>
    <message>
        <source>relationships created: %1</source>
        <translation>Beziehungen erstellt: %1</translation>
    </message>
    <message>
        <source>relationships deleted: %1</source>
        <translation>Beziehungen gelöscht: %1</translation>
    </message>
    <message>
        <source>properties set: %1</source>
        <translation>Eigenschaften gesetzt: %1</translation>
    </message>
    <message>
        <source>labels added: %1</source>
        <translation>Labels hinzugefügt: %1</translation>
    </message>
    <message>
        <source>labels removed: %1</source>
        <translation>Labels entfernt: %1</translation>
    </message>
    <message>
        <source>indexes added: %1</source>
        <translation>Indizes hinzugefügt: %1</translation>
    </message>
    <message>
        <source>indexes removed: %1</source>
        <translation>Indizes entfernt: %1</translation>
    </message>
    <message>
        <source>constraints added: %1</source>
        <translation>Constraints hinzugefügt: %1</translation>
    </message>
    <message>
        <source>constraints removed: %1</source>
        <translation>Constraints entfernt: %1</translation>
    </message>
    <message>
        <source>system updates: %1</source>
        <translation>Systemänderungen: %1</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>The connection was lost with a transaction open.</source>
        <translation>Die Verbindung ging bei offener Transaktion verloren.</translation>
    </message>
    <message>
        <source>It was not committed; the server rolls it back. The next statement opens a new connection.</source>
        <translation>Der Commit blieb aus; der Server führt einen Rollback aus. Die nächste Anweisung öffnet eine neue Verbindung.</translation>
    </message>
    <message>
        <source>Gone with it: %1</source>
        <translation>Damit verloren: %1</translation>
    </message>
    <message>
        <source>statements that may have written, of which the server counted nothing</source>
        <translation>Anweisungen, die vielleicht geschrieben haben und für die der Server nichts gezählt hat</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Committed: %1</source>
        <translation>Commit ausgeführt: %1</translation>
    </message>
    <message>
        <source>Rolled back: %1</source>
        <translation>Rollback ausgeführt: %1</translation>
    </message>
    <message>
        <source>The server has rolled back the transaction, because a statement in it failed or was stopped.</source>
        <translation>Der Server hat einen Rollback der Transaktion ausgeführt, weil eine Anweisung darin fehlschlug oder gestoppt wurde.</translation>
    </message>
    <message>
        <source>The transaction was not begun.</source>
        <translation>Die Transaktion wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>The server refused the commit; nothing was written.</source>
        <translation>Der Server hat den Commit abgelehnt; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The connection was lost while the commit was under way.</source>
        <translation>Die Verbindung ging während des Commits verloren.</translation>
    </message>
    <message>
        <source>It may or may not have been carried out: %1</source>
        <translation>Vielleicht wurde er ausgeführt, vielleicht nicht: %1</translation>
    </message>
    <message>
        <source>Look at the data before you run the statements again.</source>
        <translation>Vor erneutem Ausführen der Anweisungen die Daten ansehen.</translation>
    </message>
</context>
<context>
    <name>ui::TransactionBar</name>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Roll Back</source>
        <translation>Rollback</translation>
    </message>
    <message>
        <source>Transaction open</source>
        <translation>Transaktion offen</translation>
    </message>
    <message>
        <source>Transaction open on %1</source>
        <translation>Transaktion offen auf %1</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
</context>
<context>
    <name>ui::TransactionWatch</name>
    <message>
        <source>a statement is still running</source>
        <translation>eine Anweisung läuft noch</translation>
    </message>
</context>
<context>
    <name>ui::TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation>Diesem Zertifikat vertrauen?</translation>
    </message>
    <message>
        <source>%1 is new here. Compare the fingerprint with the one that you have from who runs the server. Later connections accept this certificate and no other.</source>
        <translation>%1 ist hier neu. Den Fingerabdruck mit dem vergleichen, den der Betreiber des Servers genannt hat. Spätere Verbindungen nehmen nur noch dieses Zertifikat an.</translation>
    </message>
    <message>
        <source>It could not be verified by itself</source>
        <translation>Es ließ sich nicht von selbst prüfen</translation>
    </message>
    <message>
        <source>&amp;Trust This Certificate</source>
        <translation>&amp;Diesem Zertifikat vertrauen</translation>
    </message>
</context>
<context>
    <name>ui::ValueDelegate</name>
    <message>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
</context>
<context>
    <name>ui::ViewReplay</name>
    <message>
        <source>Open view %1</source>
        <translation>Ansicht %1 öffnen</translation>
    </message>
</context>
<context>
    <name>ui::WorkFields</name>
    <message>
        <source>By the kind of server</source>
        <translation>Nach Art des Servers</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>Lesen und schreiben</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>The server refuses statements that write when access is read only. Production connections begin like that.</source>
        <translation>Der Server lehnt Anweisungen ab, die schreiben, wenn der Zugriff nur lesend ist. Produktivverbindungen beginnen so.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>As the server is set</source>
        <translation>Wie am Server eingestellt</translation>
    </message>
    <message>
        <source>What the server lists with each transaction of this connection: name = value, one a line.</source>
        <translation>Was der Server zu jeder Transaktion dieser Verbindung auflistet: Name = Wert, je Zeile ein Eintrag.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Acc&amp;ess</source>
        <translation>Zu&amp;griff</translation>
    </message>
    <message>
        <source>T&amp;ime-out</source>
        <translation>&amp;Zeitlimit</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>Transa&amp;ktions-Metadaten</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;In Gruppe</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>&amp;Farbe</translation>
    </message>
</context>
<context>
    <name>ui::WorkspaceKeeper</name>
    <message>
        <source>What you type is not being kept</source>
        <translation>Eingaben werden derzeit nicht aufbewahrt</translation>
    </message>
    <message>
        <source>It is tried again all the time. Until this message goes, save to a file what must not be lost.</source>
        <translation>Es wird laufend erneut versucht. Bis diese Meldung verschwindet, in einer Datei speichern, was nicht verloren gehen darf.</translation>
    </message>
    <message>
        <source>Not all tabs could be brought back</source>
        <translation>Nicht alle Tabs konnten wiederhergestellt werden</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>What is open cannot be kept for the next start: %1</source>
        <translation>Was offen ist, kann nicht für den nächsten Start aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>Closing now loses what no file has.</source>
        <translation>Jetzt zu schließen verliert alles, was in keiner Datei steht.</translation>
    </message>
</context>
<context>
    <name>ui::WriteConfirmation</name>
    <message>
        <source>Write to production</source>
        <translation>In die Produktion schreiben</translation>
    </message>
    <message>
        <source>Write to production?</source>
        <translation>In die Produktion schreiben?</translation>
    </message>
    <message>
        <source>Statements of this tab will be able to change the data of %1, until it is set to read only or closed. Type the connection&apos;s name to allow that.</source>
        <translation>Anweisungen dieses Tabs werden die Daten von %1 ändern können, bis der Tab auf „Nur lesen“ gestellt oder geschlossen wird. Um das zu erlauben, den Namen der Verbindung eingeben.</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>&amp;Allow Writing</source>
        <translation>Schreiben &amp;erlauben</translation>
    </message>
</context>
<context>
    <name>ui::WritingQuestion</name>
    <message>
        <source>A file is being written</source>
        <translation>Eine Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Not written to the end yet: %1</source>
        <translation>Noch nicht fertig geschrieben: %1</translation>
    </message>
    <message>
        <source>When it is given up, nothing of it is left.</source>
        <translation>Wird sie aufgegeben, bleibt nichts davon.</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>&amp;Warten</translation>
    </message>
    <message>
        <source>&amp;Give It Up</source>
        <translation>Auf&amp;geben</translation>
    </message>
</context>
</TS>
