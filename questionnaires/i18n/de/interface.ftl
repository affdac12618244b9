# Was Ready42 auf Deutsch sagt. Begriffe nach DIN EN ISO/IEC 42001 und DIN EN ISO/IEC 17021-1:
# Stufe 1 und 2 sind die Stufen des Zertifizierungsaudits, Niveau 0 bis 4 die der Antworten;
# Maßnahme heißt „control“, Abhilfe heißt „remedy“, Nachweis heißt „evidence“ und „record“.

## Die Sprache

language-name = Deutsch
language-direction = ltr
language-locale = de

## Zahlen, Tage, Aufzählungen

percent = { $share }{ "\u202F" }%
percent-range = { $low }–{ $high }{ "\u202F" }%
date = { $day }.{ $month }.{ $year }
moment = { $date }, { $time } Uhr
list-between = { ", " }
list-and = { $first } und { $last }
quoted = „{ $text }“
numbered = { $number } { $what }
and-more = und { $more } weitere

## Die Kennzahlen

readiness = Bereitschaft
readiness-none = zählt nicht
readiness-not-assessed = hier nicht bewertet
readiness-means = des Ziels sind erreicht
readiness-means-none = da keine Frage zählt
readiness-means-range = des Ziels sind sicher beziehungsweise bestenfalls erreicht: { $open ->
    [one] 1 Frage ist
   *[other] { $open } Fragen sind
} offen
coverage = Abdeckung
coverage-means = dessen, was zutrifft, ist beantwortet: { $answered } von { $applicable ->
    [one] 1 Frage
   *[other] { $applicable } Fragen
}
assurance = Nachweisgrad
assurance-means = der beanspruchten Anrechnung stützen sich auf beigefügte und gültige Nachweise
share-none = noch keine
maturity = Reifegrad
maturity-none = noch ist kein Niveau angegeben
maturity-mean = mittleres Niveau { $mean } von 4
maturity-means = das mittlere Niveau dessen, was beantwortet ist; Niveau { $target } ist das Ziel
maturity-line = Reifegrad: { $maturity }.
maturity-beside = Daneben steht der Reifegrad: { $maturity }.
points = +{ $points } Punkte
points-less = weniger als +{ $least } Punkte
points-per-day = { $points } Punkte je Personentag
points-per-day-less = weniger als { $least } Punkte je Personentag
effort-days = { $likely ->
    [one] 1 Personentag
   *[other] { $likely } Personentage
} ({ $low }–{ $high })
effort-for = { $effort }, für { $size }
size-small = weniger als 50 Personen
size-medium = 50 bis 500 Personen
size-large = mehr als 500 Personen

## Niveaus und Antworten

level-absent = Fehlt
level-started = Begonnen
level-defined = Festgelegt
level-operating = Umgesetzt
level-proven = Bewährt
level-started-asks = formlos, hängt an Personen
level-defined-asks = dokumentiert, freigegeben
level-operating-asks = wie festgelegt ausgeführt, mit Nachweisen
level-proven-asks = gemessen, bewertet, verbessert
level-numbered = { $number } { $word }
level-described = { $number } { $word } ({ $asks })
standing-out-of-profile = Trifft auf Ihr Profil nicht zu
standing-not-applicable = Nicht anwendbar
standing-not-known = Nicht bekannt
standing-not-answered = Nicht beantwortet
answers-excluded = Mit Begründung ausgeschlossen
answers-out-of-profile = Treffen auf das Profil nicht zu
answers-caption = Fragen nach Antwort
aside-unknown = mit „weiß nicht“ beantwortet
aside-unanswered = nicht beantwortet
aside-excluded = mit Begründung ausgeschlossen
aside-out-of-profile = treffen auf das Profil nicht zu

## Urteil

verdict = Urteil
outcome-heading = { $name }: { $outcome }
verdict-not-ready = Nicht bereit für Stufe 1
verdict-stage-1 = Bereit für Stufe 1
verdict-stage-2 = Bereit für Stufe 2
verdict-rests-not-ready = Stufe 1 fragt, ob die Dokumente vorliegen, Stufe 2, ob danach gearbeitet wird. { $first ->
    [one] 1 Punkt steht
   *[other] { $first } Punkte stehen
} Stufe 1 im Weg, { $second } stehen Stufe 2 im Weg.
verdict-rests-stage-1 = Stufe 1, die fragt, ob die Dokumente vorliegen, steht nichts im Weg. { $second ->
    [one] 1 Punkt steht
   *[other] { $second } Punkte stehen
} Stufe 2 im Weg, die fragt, ob danach gearbeitet wird.
verdict-rests-stage-2 = Nichts steht Stufe 1 im Weg, die fragt, ob die Dokumente vorliegen, und nichts Stufe 2, die fragt, ob danach gearbeitet wird.
band = Einordnung
band-between = Zwischen „{ $low }“ und „{ $high }“
band-no-score = { $band }: eine Einordnung, kein Messwert.
band-open-between = Was offen ist, entscheidet zwischen beiden. { $low } { $high }
band-error = Dies ist eine Einordnung und kein Messwert: Von simulierten Organisationen erhalten { $wrong } eine andere Einordnung, sobald sie alles beantworten, und neun von zehn liegen dann höchstens { $points } Punkte neben der hier ermittelten Bereitschaft.
outcome-none = Keine Frage zählt, also lässt sich nichts sagen.
outcome-reached = Von dem, wonach hier gefragt ist, sind { $readiness } des Ziels erreicht.
outcome-reached-open = Von dem, wonach hier gefragt ist, sind { $readiness } des Ziels erreicht: { $open ->
    [one] 1 Frage ist
   *[other] { $open } Fragen sind
} offen.
no-verdict = Dieser Fragebogen fragt nur nach einem Teil der ISO/IEC 42001 und gibt deshalb kein Urteil über Stufe 1 oder Stufe 2 ab.
disclaimer = Dies ist eine Selbstbewertung. Sie ist kein Zertifikat und kein Audit: Nach ISO/IEC 42001 zertifiziert nur eine akkreditierte Zertifizierungsstelle.
headline-unanswered = Noch ist nichts beantwortet, also ist nichts bekannt.
headline-unknown = Bisher lautet jede Antwort „weiß nicht“, also ist kein Niveau bekannt.
headline-not-ready = Nicht bereit für Stufe 1: { $things ->
    [one] 1 Punkt steht
   *[other] { $things } Punkte stehen
} im Weg.
headline-stage-1 = Bereit für Stufe 1. { $things ->
    [one] 1 Punkt steht
   *[other] { $things } Punkte stehen
} Stufe 2 im Weg.
headline-stage-2 = Bereit für Stufe 2: Nichts steht im Weg.
headline-begin = { $stands } Beginnen Sie mit: { $remedy }.

## Was im Weg steht

blockers-heading = Was Stufe { $stage } im Weg steht
blockers-heading-text = Was Stufe { $stage } im Weg steht
blockers-caption = Hindernisse für Stufe { $stage }, nach Einheit
blocker-missing = Es fehlt
blocker-now = Jetzt
blocker-asked = Gefragt ist
blocker-statement = In der Anwendbarkeitserklärung ist über { $open } der { $controls } Maßnahmen nicht mit Begründung entschieden. Offen: { $undecided }.
blocker-unassessed = Die Anwendbarkeitserklärung schließt { $unit } { $title } ein, und keine Frage dazu zählt: Jede ist mit „nicht anwendbar“ beantwortet oder durch das Profil ausgeschlossen.
blocker-lacks-question = Eingeschlossen, aber keine Frage dazu zählt
blocker-lacks-level = { $question }: jetzt { $found }, nötig { $needed }
blocker-lacks-answer = { $question }: nicht bekannt, nötig { $needed }

## Was nicht zusammenpasst

contradictions = Was nicht zusammenpasst
contradictions-lead = Das sind keine Feststellungen, und keine Zahl beruht darauf: Es sind Angaben von Ihnen, die nicht zusammenpassen und nach denen im Audit gefragt würde.
contradiction-said = Was Sie angegeben haben
contradiction-check = Was zu prüfen ist
contradiction-hint = Ihre Angaben hier und an anderer Stelle passen nicht zusammen: { $title }.
contradiction-undated = ohne Datum
contradiction-system = System im Verzeichnis
journey-contradictions = { $contradictions ->
    [one] Punkt zu prüfen
   *[other] Punkte zu prüfen
}
catalogue-contradictions = { $rules ->
    [one] 1 Regel über Antworten, die nicht zusammenpassen
   *[other] { $rules } Regeln über Antworten, die nicht zusammenpassen
}
catalogue-conditions = Sie greift, wo all das zutrifft
condition-at-least = { $question } auf Niveau { $level ->
    [4] 4
   *[other] { $level } oder höher
}
condition-at-most = { $question } auf Niveau { $level ->
    [0] 0
   *[other] { $level } oder niedriger
}
condition-every-at-most = jede Frage zu { $unit } auf Niveau { $level ->
    [0] 0
   *[other] { $level } oder niedriger
}
condition-without-evidence = die Antwort auf { $question } nennt keinen Nachweis
condition-control = { $control }: { $decision }
condition-fact = das Profil sagt { $value } zu { $fact }
condition-older-than = der jüngste Nachweis „{ $kind }“ ist älter als { $days } Tage
condition-against-fact = das Profil verneint { $fact }, und Fragen, die es voraussetzen, stehen auf Niveau { $level } oder höher
condition-same-reason = { $count } oder mehr Maßnahmen sind mit derselben Begründung ausgeschlossen
condition-excluded-but-answered = zu einer ausgeschlossenen Maßnahme gibt es Antworten auf Niveau { $level } oder höher
condition-included-but-not-applicable = { $count ->
    [one] zu mindestens einer eingeschlossenen Maßnahme
   *[other] zu { $count } oder mehr eingeschlossenen Maßnahmen
} lautet jede Antwort „nicht zutreffend“
condition-proven-without-evidence = ein Abschnitt oder Ziel mit { $count } oder mehr Fragen steht durchweg auf Niveau 4 und nennt keinen Nachweis
condition-expired-evidence = { $count ->
    [one] mindestens eine Antwort
   *[other] { $count } oder mehr Antworten
} auf Niveau { $level } oder höher mit abgelaufenen Nachweisen
condition-evidence-after-answer = { $count } oder mehr Antworten auf Niveau { $level } oder höher, die älter sind als ihre Nachweise
condition-evidence-ahead = { $count ->
    [one] mindestens ein Nachweis trägt
   *[other] { $count } oder mehr Nachweise tragen
} ein Datum in der Zukunft
condition-one-hand-one-day = { $count } oder mehr Antworten auf Niveau { $level } oder höher, alle Antworten von einer Person an einem Tag und kein einziger Nachweis
condition-review-passed = der Überprüfungstermin von { $count ->
    [one] mindestens einer Entscheidung
   *[other] { $count } oder mehr Entscheidungen
} ist verstrichen
condition-system-gap = bei einem System im Verzeichnis fehlt: { $gap }
condition-system-shows = ein System im Verzeichnis zeigt { $fact }
condition-system-impact = ein falsches Ergebnis eines Systems im Verzeichnis hätte { $value ->
    [high] schwere
   *[other] keine schweren
} Folgen

## Feststellungen

findings = Feststellungen
findings-none = Jede zutreffende Frage ist am Ziel und stützt sich auf einen Nachweis.
findings-severities = Die Einstufungen sind Vorschläge: Einstufen kann nur, wer auditiert.
findings-not-graded = Dieser Fragebogen fragt nur nach einem Teil; deshalb ist hier nichts so eingestuft, wie ein Audit es täte.
finding-count = { $findings ->
    [one] 1 Feststellung
   *[other] { $findings } Feststellungen
}
severity-major = Mögliche wesentliche Nichtkonformität
severity-large-gap = Große Lücke
severity-small-gap = Kleine Lücke
severity-minor = Mögliche untergeordnete Nichtkonformität
severity-not-known = Nicht bekannt
severity-observation = Beobachtung
found-not-known = nicht bekannt
finding-severity = Einstufung
finding-found = Vorgefunden
finding-found-line = vorgefunden: { $found }
finding-state = Stand
finding-target = Ziel
finding-why = Warum
finding-records = Gesuchte Nachweise
finding-ask = Fragen Sie
finding-reuse = Weiterverwenden
finding-where = Fundstelle
finding-remedy = Abhilfe
finding-remedies = Abhilfen
finding-remedy-ranked = { $remedy } (Nummer { $rank } des Plans)

## Plan

plan = Plan
plan-nothing-left = Bis zum Ziel ist nichts mehr zu tun.
plan-without-remedy = Es bleiben Lücken, für die keine Abhilfe bekannt ist: siehe die Feststellungen.
plan-order = Das Dringendste zuerst; nichts steht vor dem, was es voraussetzt.
plan-moves = Der Platz unter den ersten zehn änderte sich, wenn ein Gewicht der Reihenfolge um ein Fünftel höher oder niedriger wäre.
plan-because = Weil
plan-why-now = Warum jetzt
plan-leaves = Hinterlässt
plan-see = Siehe
plan-after = Nach
plan-raises = Hebt
plan-reaches = Reicht in
plan-steps = Schritte
plan-effort-for = Aufwand gilt für
plan-readiness-then = Bereitschaft danach
plan-readiness-certain = Danach sicher erreichte Bereitschaft
steady-only = Der Platz änderte sich nicht, wenn ein Gewicht der Reihenfolge um ein Fünftel höher oder niedriger wäre.
unsteady-only = Der Platz änderte sich, wenn ein Gewicht der Reihenfolge um ein Fünftel höher oder niedriger wäre.
steadiness-ten = { $moving ->
    [0] Keine der ersten zehn Abhilfen wechselte den Platz
    [one] 1 der ersten zehn Abhilfen wechselte den Platz
   *[other] { $moving } der ersten zehn Abhilfen wechselten den Platz
}, wenn ein Gewicht der Reihenfolge um ein Fünftel höher oder niedriger wäre.
steadiness-few = { $moving ->
    [0] Keine dieser { $first } Abhilfen wechselte den Platz
    [one] 1 dieser { $first } Abhilfen wechselte den Platz
   *[other] { $moving } dieser { $first } Abhilfen wechselten den Platz
}, wenn ein Gewicht der Reihenfolge um ein Fünftel höher oder niedriger wäre.
term-ahead-of = kommt vor „{ $remedy }“, weil sie dafür nötig ist
term-gate = beseitigt { $blockers ->
    [one] 1 Hindernis
   *[other] { $blockers } Hindernisse
} für Stufe { $stage }
term-gain = { $points } Bereitschaft
term-reach = { $points } { $framework } ({ $items ->
    [one] 1 Eintrag
   *[other] { $items } Einträge
})
term-risk = { $points } wegen Risiko ({ $facts })
term-value = gewichtet { $value }
term-owner = zuständig: { $owner }
term-after = nach { $remedies }
urgent = Was zuerst zu tun ist
urgent-caption = Die dringendsten Abhilfen
fact-produces-ai = entwickelt KI
fact-provides-ai = bietet KI an
fact-uses-ai = nutzt KI
fact-partners-ai = beliefert KI-Hersteller
fact-buys-ai = bezieht KI
fact-generative-ai = generative KI
fact-ai-agents = KI-Agenten
fact-personal-data = personenbezogene Daten
fact-affects-people = betrifft Menschen
fact-regulated = beaufsichtigt
fact-eu-market = EU-Markt
fact-certified-27001 = nach 27001 zertifiziert

## Was wäre, wenn

what-if = Was wäre, wenn
what-if-now = Jetzt
what-if-then = Dann
what-if-change = Änderung
what-if-figure = Kennzahl
what-if-more = +{ $by }
what-if-less = −{ $by }
what-if-blockers-1 = Stufe 1 im Weg
what-if-blockers-2 = Stufe 2 im Weg
what-if-said = Die Bereitschaft änderte sich von { $before } auf { $after }.
what-if-said-verdict = Die Bereitschaft änderte sich von { $before } auf { $after }. { $verdict }.
what-if-remedies = Abhilfen, die erledigt wären
what-if-answers = Antworten, die sich änderten
what-if-needed-by = { $title } (von „{ $remedy }“ vorausgesetzt)
what-if-moved = { $before } → { $after }
what-if-controls = Die Anwendbarkeitserklärung enthielte neu eine Entscheidung über { $controls ->
    [one] 1 Maßnahme
   *[other] { $controls } Maßnahmen
}.
what-if-refused = { $subject } bleibt außer Betracht: { $reason }.
what-if-unknown-remedy = keine Abhilfe des Katalogs hat diese Kennung
what-if-remedy-of-others = die Abhilfe hebt nichts, wonach dieser Fragebogen fragt
what-if-unknown-question = der Fragebogen stellt keine solche Frage
what-if-out-of-profile = nach dem Profil stellt sich die Frage nicht
what-if-control-excluded = die Anwendbarkeitserklärung schließt die Maßnahme aus
what-if-clause-excluded = ein Abschnitt kann nicht ausgeschlossen werden
what-if-no-reason = „nicht zutreffend“ braucht eine Begründung
what-if-tick = Was, wenn dies erledigt wäre
what-if-pulled-in = Wird vorausgesetzt
what-if-hint = Haken Sie Abhilfen des Plans an, um zu sehen, was folgte. Geändert wird dadurch nichts.
what-if-count = { $asked ->
    [one] 1 Abhilfe angehakt
   *[other] { $asked } Abhilfen angehakt
}{ $first ->
    [0] .
    [one] , 1 weitere wird vorausgesetzt.
   *[other] , { $first } weitere werden vorausgesetzt.
}
what-if-caption = Kennzahlen jetzt und wenn das Angehakte erledigt wäre
what-if-untick = Alle Haken entfernen
what-if-really = Als erledigt vermerken …
what-if-really-yes = Als erledigt vermerken
what-if-really-no = Belassen, wie es ist
what-if-writes = { $answers ->
    [one] 1 Antwort wird angehoben
   *[other] { $answers } Antworten werden angehoben
} und { $records ->
    [one] 1 Nachweis
   *[other] { $records } Nachweise
} mit heutigem Datum hinzugefügt; darauf stützen sich die Antworten. Vermerken Sie nur, was es wirklich gibt: Danach wird im Audit gefragt.
what-if-done-list = { $remedies ->
    [one] 1 Abhilfe ist erledigt
   *[other] { $remedies } Abhilfen sind erledigt
}
what-if-controls-out = { $controls ->
    [0] { "" }
    [one] Eine davon wird ausgeschlossen, weil keine Frage dazu zählt.
   *[other] Davon werden { $controls } ausgeschlossen, weil keine Frage dazu zählt.
}
what-if-reason = Warum Maßnahmen ohne Entscheidung eingeschlossen werden
what-if-excluded-reason = Keine Frage zu dieser Maßnahme trifft auf uns zu.

## Zeitplan

timetable = Zeitplan
timetable-capacity = { $days ->
    [one] 1 Personentag pro Woche
   *[other] { $days } Personentagen pro Woche
}
timetable-span = Vom { $start } bis zum { $end } mit { $capacity }.
timetable-ends = Das Ende liegt am { $soonest }, wenn alles gut geht, am { $latest }, wenn es schlecht läuft.
timetable-ends-open = Das Ende liegt am { $soonest }, wenn alles gut geht, mehr als ein Jahrhundert entfernt, wenn es schlecht läuft.
timetable-empty = Es bleibt nichts einzuplanen.
timetable-target-met = Bis zum { $by } ist alles erledigt. Mindestens nötig ist dafür eine Kapazität von { $needed }.
timetable-target-missed = Bis zum { $by } ist nicht alles erledigt. Mindestens nötig ist dafür eine Kapazität von { $needed }.
timetable-target-impossible = Keine Kapazität hält den { $by } ein: Der früheste Tag ist der { $earliest }. Was zuletzt endet, wartet der Reihe nach aufeinander: { $chain }.
timetable-then = , dann{ " " }
timetable-left-out = Als erledigt oder verworfen ausgelassen: { $remedies }.
timetable-assumes = Die Aufwände sind die wahrscheinlichen. Geplant wird von Montag bis Freitag, ohne Feiertage; eine Abhilfe beansprucht höchstens einen Personentag am Tag und beginnt, wenn beendet ist, was sie voraussetzt.
timetable-role = Rolle
timetable-person = Person
timetable-start = Beginn
timetable-end = Ende
timetable-due = Fällig
timetable-late = { $state }, verspätet
timetable-roles = Nach Rolle
timetable-wave-30 = Tage 1 bis 30
timetable-wave-60 = Tage 31 bis 60
timetable-wave-90 = Tage 61 bis 90
timetable-wave-later = Nach Tag 90
state-open = Offen
state-doing = In Arbeit
state-done = Erledigt
state-dropped = Verworfen
## Der kürzeste Weg

path = Kürzester Weg
path-method = Gezählt in wahrscheinlichen Personentagen, für eine Organisation mit { $size }. Nichts ist gewählt ohne das, was es voraussetzt.
path-target-1 = Bereit für Stufe 1
path-target-2 = Bereit für Stufe 2
path-target-readiness = Mindestens { $share } Bereitschaft
path-target-framework = Mindestens { $share } bei { $framework }
path-target-budget = { $days ->
    [one] Die meiste Bereitschaft für 1 Personentag
   *[other] Die meiste Bereitschaft für { $days } Personentage
}
path-heading = { $path }: { $target }
path-nothing-target = Es ist nichts mehr zu tun: Das ist schon erreicht.
path-nothing-budget = In so wenigen Tagen lässt sich nichts tun, was Bereitschaft hinzufügt.
path-cost = { $steps ->
    [one] 1 Abhilfe
   *[other] { $steps } Abhilfen
}, etwa { $effort }.
path-change = Die Bereitschaft geht von { $before } auf { $after }.
path-change-framework = { $framework } geht von { $before } auf { $after }.
path-verdict = Am Ende: { $stage }.
path-proven-target = Kein Weg dorthin braucht weniger Tage: Jede andere Auswahl ist ausgeschlossen.
path-proven-budget = Nichts anderes bringt in diesen Tagen mehr: Jede andere Auswahl ist ausgeschlossen.
path-proven-obstacles = Kein Weg braucht weniger Tage, um alles zu beseitigen, was Abhilfen beseitigen können: Jede andere Auswahl ist ausgeschlossen.
path-gap-target = Das ist der beste bisher gefundene Weg, aber nicht bewiesen: Kein Weg braucht weniger als { $least } Tage; vom besten kann er also bis zu { $gap } entfernt sein.
path-gap-budget = Das ist die beste bisher gefundene Auswahl, aber nicht bewiesen: Nichts bringt mehr als { $most }; von der besten kann sie also bis zu { $gap } entfernt sein.
path-not-met = Abhilfen allein führen nicht dorthin. Hier steht, wie weit sie führen und was danach im Weg bleibt.
path-obstacles = Was keine Abhilfe beseitigt
path-obstacle-question = { $question } { $text } Es ist keine Abhilfe bekannt, die so weit führt.
path-obstacle-statement = Die Anwendbarkeitserklärung ist unvollständig, und keine Abhilfe vervollständigt sie.
path-steps = Was zu tun ist
path-steps-caption = Die Schritte des Weges, in einer Reihenfolge, in der sie sich gehen lassen
path-why = Was zu tun ist und warum es dazugehört
path-so-far = Tage bis hier
path-left = Hindernisse danach
path-why-blockers = erledigt als einzige { $count ->
    [one] 1 Hindernis
   *[other] { $count } Hindernisse
} ({ $questions })
path-why-statement = vervollständigt die Anwendbarkeitserklärung
path-why-needed = vorher kann nicht beginnen: { $remedies }
path-why-gain = { $points } Bereitschaft
path-why-framework = { $points } { $framework }
path-less = Was ein Tag weniger kostet
path-less-stage = { $days ->
    [0] Ohne einen Tag
    [one] Mit 1 Tag
   *[other] Mit { $days } Tagen
} blieben im besten Fall { $left ->
    [one] 1 Hindernis
   *[other] { $left } Hindernisse
}: { $what }.
path-less-readiness = { $days ->
    [0] Ohne einen Tag
    [one] Mit 1 Tag
   *[other] Mit { $days } Tagen
} ist das Beste { $readiness }: { $points } zu wenig.
path-less-nothing = { $days ->
    [0] Ohne einen Tag
    [one] Mit 1 Tag
   *[other] Mit { $days } Tagen
} ist das Beste { $readiness }, auf ein zehntel Prozent dasselbe.
path-points = { $points } Punkte
path-points-least = weniger als { $least } Punkte
path-less-takes = Das braucht davon { $takes ->
    [0] keinen Tag
    [one] 1 Tag
   *[other] { $takes } Tage
}.
path-less-without = Es fiele weg: { $remedies }.
path-less-instead = Dafür käme hinzu: { $remedies }.
path-less-unproven = Das ist das beste Gefundene, aber nicht bewiesen.
path-records = Eine Stufe verlangt auch Nachweise: Bewahren Sie auf, was jeder Schritt hinterlässt, und fügen Sie es bei.
path-lead = Wählen Sie, wohin Sie wollen oder wie viele Tage Sie haben. Von allen Wegen findet diese Seite den mit den wenigsten Tagen und sagt, wie sicher das ist.
path-choose = Wohin?
path-choose-stage-1 = Stufe 1
path-choose-stage-2 = Stufe 2
path-choose-readiness = Eine Bereitschaft
path-choose-framework = Ein anderes Rahmenwerk
path-choose-budget = So viele Tage
path-field-percent = Bereitschaft in Prozent
path-field-framework = Rahmenwerk
path-field-days = Personentage
path-fault-percent = Schreiben Sie eine Zahl von 0 bis 100.
path-fault-days = Schreiben Sie eine ganze Zahl von 0 bis 100.000.
path-fault-none = Dieser Fragebogen hat noch kein solches Ziel: Nichts darin zählt dafür.
path-labelled = { $label }: { $figure }
path-see = Kürzester Weg zu einer Stufe, zu einer Bereitschaft oder für so viele Tage
timetable-lead = Der Plan über die Zeit verteilt, die Sie haben: wer was tut, von wann bis wann.
timetable-to-plan = Warum diese Reihenfolge
timetable-from-plan = Plan über die Zeit verteilen
timetable-none = Geben Sie an, wie viele Personentage pro Woche es gibt oder bis wann alles erledigt sein soll.
timetable-too-long = Damit würde der Plan mehr als ein Jahrhundert dauern.
timetable-picture = Der Plan über die Zeit
timetable-waves = Nach je dreißig Tagen
timetable-caption = Was in diesen Abschnitt fällt: { $wave }, mit Zuständigen und Terminen
timetable-not-before = Nicht vor
timetable-is-late = Verspätet
timetable-left-out-heading = Erledigt oder verworfen
schedule = Wie viel Zeit es gibt
schedule-start = Beginn
schedule-by = Alles erledigt bis
schedule-capacity = Personentage pro Woche
schedule-capacity-hint = Zum Beispiel 5 oder 2,5
schedule-capacity-fault = Geben Sie eine Zahl von 0,1 bis { $most } mit höchstens einer Nachkommastelle an.
schedule-roles = Grenzen für einzelne Rollen
schedule-roles-hint = Wie viele dieser Personentage eine Rolle pro Woche höchstens leisten kann; leer heißt ohne eigene Grenze.
export-csv = Plan für Ticketsysteme (CSV)
export-csv-for = zum Import als Vorgänge, mit Zuständigen und Tagen
export-ics = Kalender (iCalendar)
export-ics-for = ein Termin je Abhilfe, für jeden Kalender

## Anwendbarkeitserklärung

statement = Anwendbarkeitserklärung
statement-draft-heading = Anwendbarkeitserklärung (ENTWURF)
statement-draft = Ein Entwurf, denn nicht über jede Maßnahme ist mit Begründung entschieden.
statement-caption = Die Maßnahmen aus Anhang A
statement-suggestion = Erwägen Sie den Ausschluss: Sie haben { $facts } verneint
suggestion-between = { " und " }
decision-none = Nicht entschieden
decision-included = Eingeschlossen
decision-excluded = Ausgeschlossen
driver-risk = Risiko
driver-impact = Auswirkung
driver-law = Recht
driver-contract = Vertrag
driver-practice = Gute Praxis
status-not-applicable = Nicht anwendbar
status-not-known = Nicht bekannt
status-absent = Fehlt
status-partial = Teilweise umgesetzt
status-implemented = Umgesetzt

## KI-Systeme

systems = KI-Systeme
systems-in-scope = KI-Systeme im Anwendungsbereich
systems-caption = Das Verzeichnis der KI-Systeme
systems-counted = { $systems ->
    [one] 1 System
   *[other] { $systems } Systeme
} im Verzeichnis: { $used } in Betrieb, { $planned } geplant, { $retired } stillgelegt.
systems-none = Das Verzeichnis nennt noch kein KI-System.
systems-judged = { $impact } mit hoher Auswirkung. Wahrscheinliche Klassen nach der KI-Verordnung: { $classes }.
systems-open = { $incomplete ->
    [one] In 1 Eintrag fehlt etwas
   *[other] In { $incomplete } Einträgen fehlt etwas
}; { $overdue ->
    [one] 1 Überprüfung ist
   *[other] { $overdue } Überprüfungen sind
} überfällig.
system-counsel = Die Klasse ist nur wahrscheinlich, aus wenigen Angaben geschlossen und keine Rechtsberatung: Klären Sie sie mit einer Rechtsberatung.
system-class-counted = { $class } ({ $systems })
system-annex = Anhang
register-check = Das Profil verneint „{ $fact }“, das Verzeichnis zeigt es: { $systems }. Was von beidem stimmt?
pressed-by-systems = { $fact } (laut Verzeichnis: { $systems })
column-system = System
column-class = Wahrscheinliche Klasse nach der KI-Verordnung
column-impact = Auswirkung
column-lacks = Es fehlt
column-next-review = Nächste Überprüfung
column-purpose = Zweck
column-role = Rolle
column-why = Warum
system-word-none = nicht angegeben
system-complete = nichts
system-field = { $word ->
    [name] Name
    [purpose] Zweck
    [owner] Zuständigkeit
    [objective] Ziel der Maßnahmen
    [state] Stand
    [roles] Rolle
    [reviewMonths] Abstand der Überprüfungen
    [reviewed] letzte Überprüfung
    [supplier] Lieferant
    [agreement] Vereinbarung
    [data] Daten
    [affected] betroffene Personen
    [profiling] Profile von Personen
    [generative] erzeugte Inhalte
    [agents] eigenständiges Handeln
    [connectors] Konnektoren
    [identities] Maschinenidentitäten
    [impact] Auswirkung
    [uses] Verwendungen
    [note] Bemerkung
   *[other] ein anderes Feld
}
system-state = { $word ->
    [planned] Geplant
    [retired] Stillgelegt
   *[in-use] In Betrieb
}
system-role = { $word ->
    [produce] entwickeln
    [provide] anbieten
   *[use] nutzen
}
system-data = { $word ->
    [personal] über bestimmbare Personen
    [special-category] Herkunft, Überzeugung, Gewerkschaft oder Sexualleben
    [children] über Kinder
    [health] Gesundheit
    [biometric] Gesichter, Stimmen, Fingerabdrücke
    [employment] über Arbeit und Beschäftigte
    [financial] Konten, Einkommen, Zahlungen
    [confidential] Geschäftsgeheimnisse
    [public] öffentlich
   *[synthetic] erzeugt, über niemanden
}
system-affected = { $word ->
    [employees] Beschäftigte
    [applicants] Bewerberinnen und Bewerber
    [customers] Kundinnen und Kunden
    [citizens] Nutzende öffentlicher Dienste
    [patients] Patientinnen und Patienten
    [pupils] Schülerinnen, Schüler und Studierende
    [children] Kinder
    [public] alle
   *[nobody] niemand außerhalb des Teams, das es betreibt
}
system-impact = { $high ->
    [yes] Hoch
    [no] Nicht hoch
   *[open] Nicht bekannt
}
system-impact-why = Hoch: { $reasons }
system-reason = { $word ->
    [eligibility] Zugang zu Leistungen und Chancen
    [money] Geld
    [access] Zutritt und Zugriff
    [safety] Sicherheit von Leib und Sachen
    [regulated-data] geschützte Daten
   *[none] nichts davon
}
system-reason-shown = { $reason } (durch { $shown })
system-use = { $word ->
    [manipulation] Manipulation
    [exploiting-weakness] Ausnutzen von Schwächen
    [social-scoring] soziale Bewertung
    [crime-prediction] Vorhersage von Straftaten
    [face-scraping] Sammeln von Gesichtern
    [live-identification] Erkennen von Personen in der Öffentlichkeit in Echtzeit
    [biometric-identification] Erkennen von Personen aus der Ferne
    [biometric-categorisation] Einordnen von Personen nach Körpermerkmalen
    [emotion-recognition] Erkennen von Gefühlen
    [critical-infrastructure] kritische Infrastruktur
    [education] Bildung und Ausbildung
    [employment] Einstellung und Arbeit
    [public-benefits] öffentliche Leistungen und Dienste
    [credit] Kreditwürdigkeit
    [insurance] Lebens- und Krankenversicherung
    [emergency-calls] Notrufe
    [law-enforcement] Strafverfolgung
    [migration] Migration, Asyl, Grenzen
    [justice] Gerichte und Streitbeilegung
    [elections] Wahlen
    [product-safety] Sicherheit regulierter Produkte
    [talks-with-people] spricht oder schreibt mit Menschen
    [makes-content] erzeugt Inhalte
    [deep-fakes] Deepfakes oder Texte zu öffentlichen Fragen
   *[none] nichts davon
}
system-class = { $class ->
    [prohibited-practice] Verbotene Praktik
    [high-risk] Hochrisiko
    [transparency] Transparenz
    [minimal] Minimal
   *[not-known] Nicht bekannt
}
system-class-means = { $class ->
    [prohibited-practice] Art. 5 nennt eine Praktik, die niemand anbieten oder nutzen darf. Fahren Sie nicht fort, bevor eine Rechtsberatung sie geprüft hat.
    [high-risk] Nach Art. 6 müssen Anbieter und Betreiber eines solchen Systems die Anforderungen aus Kapitel III erfüllen.
    [transparency] Art. 50 verlangt, Menschen zu sagen, dass sie es mit KI zu tun haben, oder zu kennzeichnen, was sie erzeugt.
    [minimal] Keine der Verwendungen, die die Verordnung nennt. KI-Kompetenz (Art. 4) ist dennoch verlangt.
   *[not-known] Noch hat niemand gesagt, welche der Verwendungen unten es hat.
}
system-ground = { $place }: { $use }
system-ground-from = { $ground }; gilt ab { $day }
system-ground-doubts = { $ground }. { $doubts }
system-doubt = { $word ->
    [exception] Art. 6(3) nimmt ein System aus, das Entscheidungen nicht wesentlich beeinflusst, wenn das dokumentiert ist.
    [profiling] Es erstellt Profile von Personen; die Ausnahme nach Art. 6(3) ist damit versperrt.
    [fraud] Das Aufdecken von Finanzbetrug ist ausgenommen.
    [verification] Ausgenommen ist die Bestätigung, dass jemand die Person ist, für die sie sich ausgibt.
    [medical-or-safety] Aus medizinischen und Sicherheitsgründen erlaubt.
    [inference] Nur wenn es auf Merkmale einzelner Personen wie Herkunft, Überzeugung oder Orientierung schließt.
    [harm] Nur wenn das zu erheblichem Schaden führt oder wahrscheinlich führt.
    [disadvantage] Nur wenn die Benachteiligung ohne Zusammenhang oder unverhältnismäßig ist.
    [profile-alone] Nur wenn es allein auf dem Profil oder den Merkmalen einer Person beruht.
    [authorisation] Wenige Fälle sind mit Genehmigung erlaubt.
    [third-party] Nur wenn das Produktrecht eine Bewertung durch Dritte verlangt.
    [obvious] Nicht, wenn offensichtlich ist, dass es sich um KI handelt.
    [assistive] Verpflichtet den Anbieter, und nicht, wenn es nur beim Bearbeiten hilft.
    [editorial] Weniger bei offensichtlicher Kunst und bei Texten, die eine Redaktion verantwortet.
    [market] Laut Profil wird nichts in der Europäischen Union verwendet: Ob die Verordnung überhaupt gilt, ist eine Frage von Art. 2.
   *[date] Der Tag beruht auf Berichten Dritter über die Verordnung (EU) 2026/1744.
}
system-gap = { $word ->
    [no-owner] zuständige Person
    [no-purpose] Zweck
    [no-objective] Ziel der Maßnahmen
    [no-role] Rolle
    [no-cadence] Abstand der Überprüfungen
    [never-reviewed] erste Überprüfung
    [review-overdue] Überprüfung, die überfällig ist
    [no-agreement] Vereinbarung mit dem Lieferanten
    [no-identity] Identität, mit der der Agent handelt
    [impact-open] Beurteilung der Auswirkung
   *[uses-open] Verwendungen nach der KI-Verordnung
}

## Andere Rahmenwerke

frameworks = Andere Rahmenwerke
framework-edition = Ausgabe: { $edition }
framework-caption = { $framework }, nach { $by ->
    [function] Funktion und Kategorie
    [chapter] Kapitel
    [risk] Risiko
    [article] Artikel
    [requirement] Anforderung
   *[outcome] Ergebnis
}
framework-outcomes = über die { $assessed } von { $outcomes } { $what ->
    [risk] Risiken
    [article] Artikeln
    [requirement] Anforderungen
   *[outcome] Ergebnissen
}, die hier bewertet sind.
framework-outcomes-none = { $outcomes ->
    [1] { $what ->
        [risk] Das eine Risiko ist hier nicht
        [article] Der eine Artikel ist hier nicht
        [requirement] Die eine Anforderung ist hier nicht
       *[outcome] Das eine Ergebnis ist hier nicht
    }
   *[other] { $what ->
        [risk] Keines der { $outcomes } Risiken ist hier
        [article] Keiner der { $outcomes } Artikel ist hier
        [requirement] Keine der { $outcomes } Anforderungen ist hier
       *[outcome] Keines der { $outcomes } Ergebnisse ist hier
    }
} bewertet.
outcomes-heading = Ergebnisse der anderen Rahmenwerke
outcomes-caption = { $framework }, { $what ->
    [risk] Risiko für Risiko
    [article] Artikel für Artikel
    [requirement] Anforderung für Anforderung
   *[outcome] Ergebnis für Ergebnis
}
applies-from = Gilt ab { $days }
applies-between = { "; ab " }
applies-day = { $day }: { $scope }
applies-day-doubtful = { $day }: { $scope } (zweifelhaft: { $doubt })
reuse-extend = ist zu erweitern
reuse-method = das Vorgehen lässt sich übernehmen
reuse-start = ein Ausgangspunkt
relation-equal = gleich
relation-subset-of = Teil von
relation-superset-of = umfasst
relation-intersects-with = überschneidet sich
provenance-published = veröffentlicht
provenance-editorial = redaktionell
edges-doubtful = { $edges }; ein Paar darunter ist zweifelhaft

## Teile und Spalten der Berichte

contents = Inhalt
numbers-heading = Drei Kennzahlen
groups = Abschnitte und Anhang A
groups-caption = Bereitschaft nach Abschnitt und nach Maßnahmenziel aus Anhang A
units = Einheiten
units-caption = Die Einheiten der ISO/IEC 42001 und wo jede Frage steht
questions = Fragen
method = Methode
sources = Quellen
sources-caption = Veröffentlichungen, die der Bericht nennt
attributions = Urhebervermerke
column-address = Adresse
column-answer = Antwort
column-assured = Belegt
column-blockers = Hindernisse
column-cited-by = Zitiert nach
column-control = Maßnahme
column-covered = Abgedeckt
column-days = Personentage
column-decision = Entscheidung
column-driven-by = Anlass
column-edition = Ausgabe
column-effort = Aufwand
column-evidence = Nachweise
column-gap = Lücke
column-item = Eintrag
column-level = Niveau
column-matter = Worum es geht
column-mean-level = Mittleres Niveau
column-means = Was sie sagt
column-number = Zahl
column-owner = Zuständig
column-part = Teil
column-publication = Veröffentlichung
column-publisher = Herausgeber
column-publisher-edition = Herausgeber, Ausgabe
column-rank = Rang
column-read = Gelesen
column-readiness-after = Bereitschaft danach
column-reason = Begründung
column-remedy = Abhilfe
column-rests-on = Beruht auf
column-review = Überprüfung
column-settled-by = Belegt durch
column-share = Anteil
column-status = Stand
column-terms = Bedingungen
column-title = Titel
column-unit = Einheit
column-urgent = Was zu tun ist, und warum es hier steht
column-weight = Gewicht
cover-as-of = Stand
cover-questionnaire = Fragebogen
cover-content = Inhalt
cover-answered-content = Beantwortet mit Inhalt
cover-answered-with = Beantwortet mit Inhalt { $content }.
cover-policy = Bewertungsregeln
cover-versions = Stand { $day }. Fragebogen { $questionnaire }, Inhalt { $content }, Bewertungsregeln { $policy }.
colophon = Erstellt mit Ready42, Stand { $day }. Fragebogen { $questionnaire }, Inhalt { $content }, Bewertungsregeln { $policy }, Berichtsformat { $version }. Diese Datei führt kein Skript aus und lädt nichts nach.
organisation-unnamed-text = eine Organisation ohne Namen
rest-heading = Der Rest
rest-left-out = Hier nicht gezeigt: { $parts }.
rest-remedies = { $more ->
    [one] 1 weitere Abhilfe
   *[other] { $more } weitere Abhilfen
}
rest-statement = die Anwendbarkeitserklärung (über { $decided } von { $controls } Maßnahmen entschieden{ $draft ->
    [yes] , ENTWURF
   *[no] { "" }
})
rest-outcomes = jedes Ergebnis der anderen Rahmenwerke
rest-steps = alle Schritte und Quellen
rest-html = zum Lesen und Drucken
rest-markdown = zum Bearbeiten
rest-explain = jeder Summand einer Kennzahl
rest-statement-alone = nur die Erklärung
untranslated = { $questions ->
    [one] 1 Frage ist noch nicht übersetzt und steht
   *[other] { $questions } Fragen sind noch nicht übersetzt und stehen
} auf Englisch, ebenso Abhilfen und andere Texte, die noch niemand übersetzt hat.

## Methode

method-assessed-heading = Was bewertet wird
method-assessed = { $units } Einheiten der { $framework } ({ $edition }): die { $subclauses } Unterabschnitte der Abschnitte { $first } bis { $last } und die { $controls } Maßnahmen aus Anhang A. Zu jeder gehören eine oder mehrere Fragen, die mit einem Niveau beantwortet werden: { $levels }. Niveau { $target } ist das Ziel; Niveau { $beyond } geht über die Konformität hinaus und bringt nicht mehr ein. Welche Fragen zutreffen, hängt allein vom Profil der Organisation ab.
method-numbers-heading = Drei Kennzahlen, nie vermischt
method-numbers = Die Bereitschaft ist der erreichte Anteil des Ziels über alle Einheiten, die zählen. Was nicht beantwortet oder nicht bekannt ist, ergibt eine Spanne: Am unteren Ende gilt es als fehlend, am oberen als vorhanden. Die Abdeckung ist der beantwortete Anteil dessen, was zutrifft. Der Nachweisgrad ist der Anteil der beanspruchten Anrechnung, der sich auf beigefügte und gültige Nachweise stützt. Der Reifegrad, das mittlere Niveau, steht daneben und ist nie die Schlagzeile.
method-documented = dokumentierter Information
method-verdict = Eine Regel über Hindernisse, nie eine Punktzahl über einer Linie. Stufe 1: Jede Frage zu { $units } ist auf Niveau { $first } oder höher, und die Anwendbarkeitserklärung enthält eine begründete Entscheidung über { $controls ->
    [one] die eine Maßnahme
   *[other] alle { $controls } Maßnahmen
}. Stufe 2: Auch jede zutreffende Frage ist auf Niveau { $second } oder höher, und keine Maßnahme ist eingeschlossen, ohne dass eine Frage dazu zählt. Was nicht bekannt ist, steht im Weg. Die Einstufungen sind Vorschläge: Einstufen kann nur, wer auditiert. Ein Fragebogen, der nicht nach jeder Einheit fragt, gibt kein Urteil ab.
method-order-heading = Reihenfolge des Plans
method-order = Zuerst, was die meisten Hindernisse für die nächste Stufe beseitigt; danach die gewonnene Bereitschaft, was andere Rahmenwerke im Mittel gewinnen, und das Risiko, auf das das Profil drängt, gewichtet { $gain } zu { $reach } zu { $risk }, summiert und durch die wahrscheinlichen Personentage geteilt. Nichts steht vor dem, was es voraussetzt. Jeder Gewinn wird berechnet, indem mit der erledigten Abhilfe neu bewertet wird; der Aufwand ist für die Größe der Organisation geschätzt. Wo ein um ein Fünftel höheres oder niedrigeres Gewicht eine der ersten { $first } Abhilfen verschöbe, sagt es der Bericht.
method-frameworks = Die Ergebnisse werden über eine Zuordnung von einer Einheit oder einer einzelnen Frage zu einem Eintrag übertragen, jedes Paar mit seiner Beziehung, seiner Stärke von 1 bis 3 und seiner Herkunft: von anderen veröffentlicht oder redaktionell, also von uns. Ein Eintrag ohne Paar erscheint als „hier nicht bewertet“, nie als 0 und nie als 100{ "\u202F" }%.

## Die Glieder einer Zahl

explain = Wie das zustande kommt
explain-heading = { $of }: { $what }
explain-remedy = Warum es an dieser Stelle steht
explain-question = Wie sie zählt
explain-above = Übergeordnete Zahlen
explain-back = Wo die Zahl steht
explain-missing = Unter diesem Namen gibt es nichts zu erklären
explain-nothing = Nichts, was zählt, trägt dazu bei.
explain-term = Glied
explain-weight = Gewicht
explain-weight-of = { $weight } von { $all }
explain-credit = Anrechnung
explain-adds = Beitrag
explain-at-best = Bestenfalls
explain-sum = Summe
explain-score = Ergebnis
explain-open = offen
explain-level = Niveau
explain-gains = Gewinn
explain-blocks = Im Weg
explain-share = Wert
explain-method = Jedes Glied trägt Gewicht × Anrechnung bei, bezogen auf alle Gewichte. Die Glieder sind so gerundet, dass sie bis zur letzten Stelle die Summe ergeben. Ein Glied mit dem Vermerk „offen“ zählt nur, was sicher ist.
explain-pair = { $label } ({ $provenance } Paar, in unseren Worten)
explain-of-value = Gewichteter Ertrag
explain-of-framework = Reichweite: { $framework }
explain-rule-readiness = Eine Frage bringt für jedes Niveau bis 3 ein Drittel ihres Gewichts, eine Einheit das Mittel ihrer Fragen, ein Abschnitt oder Maßnahmenziel das Mittel seiner Einheiten. Was nicht bekannt ist, bringt sicher nichts und bestenfalls alles.
explain-rule-coverage = Eine Frage ist abgedeckt, sobald sie mit einem Niveau beantwortet ist. „Weiß nicht“ lässt sie offen.
explain-rule-assurance = Jeder Teil wiegt so viel, wie in ihm beansprucht wird, und bringt, was davon auf einem angehängten, gültigen Nachweis beruht.
explain-rule-maturity = Jeder Teil wiegt so viel, wie in ihm beantwortet ist, und trägt sein mittleres Niveau von 0 bis 4 bei.
explain-rule-items = Jeder bewertete Eintrag wiegt gleich viel. Ein Eintrag ohne zählendes Paar bleibt außen vor.
explain-rule-pairs = Jedes Paar wiegt nach seiner Stärke und überträgt, was die Einheit oder die Frage erreicht hat.
explain-rule-answer = Niveau 0 bringt nichts, Niveau 1 ein Drittel, Niveau 2 zwei Drittel, Niveau 3 und darüber alles.
explain-rule-stage-1 = Stufe 1 betrachtet, was Dokumente verlangt, dazu internes Audit und Managementbewertung. Jede dieser Fragen, die zu niedrig oder nicht bekannt ist, steht im Weg, ebenso eine unvollständige Anwendbarkeitserklärung.
explain-rule-stage-2 = Stufe 2 betrachtet jede Frage, die zutrifft. Jede, die zu niedrig oder nicht bekannt ist, steht im Weg, ebenso eine unvollständige Anwendbarkeitserklärung und jede einbezogene Maßnahme, zu der keine Frage zählt.
explain-rule-gate = Die Fragen, die der nächsten Stufe im Weg stehen und weit genug angehoben werden. Das zählt vor allem anderen.
explain-rule-gain = Jede Frage wiegt nach ihrem Anteil am Ganzen und gewinnt, worum sie angehoben wird.
explain-rule-framework = Jeder bewertete Eintrag wiegt gleich viel und gewinnt, was die Paare übertragen.
explain-rule-reach = Das Mittel über die bewerteten Rahmenwerke, abgerundet.
explain-rule-risk = Punkte der Bewertungsregeln für Angaben im Profil, die eine bearbeitete Lücke verschärfen.
explain-rule-value = Gewinn, Reichweite und Risiko, jeweils so gewichtet, wie die Bewertungsregeln es vorsehen.
explain-answer = Antwort: { $answer }.
explain-answer-on = Antwort: { $answer }, gegeben am { $date }.
explain-question-adds = Was sie beiträgt
explain-question-to = Wozu
explain-question-records = Nachweise
explain-question-no-record = Kein Nachweis ist genannt; die Angabe bleibt eine Behauptung.
explain-record-counts = { $title }: zählt
explain-record-silent = { $title }: zählt an diesem Tag nicht
explain-rank = Nummer { $rank } des Plans bei { $effort }: { $value }.
explain-no-rank = Hier gibt es für sie nichts zu tun, deshalb steht sie nicht im Plan.
moved-by = Der Platz würde sich ändern durch { $weights }.
moved-gain-higher = ein höheres Gewicht des Gewinns
moved-gain-lower = ein niedrigeres Gewicht des Gewinns
moved-reach-higher = ein höheres Gewicht der Reichweite
moved-reach-lower = ein niedrigeres Gewicht der Reichweite
moved-risk-higher = ein höheres Gewicht des Risikos
moved-risk-lower = ein niedrigeres Gewicht des Risikos

## Nachweisregister

evidence = Nachweise
evidence-lead = Die Nachweise, auf denen Ihre Antworten beruhen, an einem Ort. Ein Nachweis zählt von seinem Datum bis zu seinem letzten Tag; der Nachweisgrad folgt also dem Kalender.
evidence-empty = Noch ist kein Nachweis genannt; jede Angabe bleibt damit eine Behauptung. Ein Nachweis ist etwas, das man im Audit vorlegen kann: eine genehmigte Richtlinie, ein Protokoll, ein Register, ein Testbericht. Nennen Sie ihn hier oder bei einer Frage und stützen Sie Antworten darauf.
evidence-caption = Nachweise, die bald ablaufenden zuerst
evidence-table-wide = Nachweise und was auf ihnen beruht
column-carries = Trägt allein
column-date = Datum
column-kind = Art
column-location = Ablageort
column-record = Nachweis
column-state = Zustand
column-supports = Stützt
column-valid-until = Gültig bis
record-state-current = Gültig
record-state-until = Gültig, noch { $days } Tage
record-state-soon = { $days ->
    [0] Heute letzter Tag
    [one] Läuft in 1 Tag ab
   *[other] Läuft in { $days } Tagen ab
}
record-state-expired = Abgelaufen
record-state-not-yet = Noch nicht: später datiert
record-unused = ungenutzt
record-carries = { $points } Nachweisgrad
record-carries-none = allein nichts
record-expiring = { $records ->
    [one] 1 Nachweis läuft
   *[other] { $records } Nachweise laufen
} innerhalb von { $days } Tagen ab, der erste am { $date }.
record-expiring-see = Zu den Nachweisen
journey-expiring = { $records ->
    [one] 1 läuft bald ab
   *[other] { $records } laufen bald ab
}
record-filter = Welche Nachweise
record-filter-all = Alle ({ $records })
record-filter-expiring = Laufen bald ab ({ $records })
record-filter-expired = Abgelaufen ({ $records })
record-filter-unused = Ungenutzt ({ $records })
record-search = Nach Titel, Ablageort oder Zuständigen suchen
record-shown = { $shown } von { $records ->
    [one] 1 Nachweis
   *[other] { $records } Nachweisen
} angezeigt
record-keep = Ins Register aufnehmen
record-kept = Aufgenommen: { $title }
record-missing = Dieser Nachweis ist nicht da
record-missing-text = Er wurde gelöscht, oder die Adresse gehört zu einer anderen Bewertung.
record-back = Alle Nachweise
record-details = Angaben
record-supports = Was darauf beruht
record-supports-lead = { $answers ->
    [0] Noch beruht keine Antwort darauf.
    [one] 1 Antwort beruht darauf.
   *[other] { $answers } Antworten beruhen darauf.
}
record-supports-carries = Ohne ihn verlöre der Nachweisgrad { $points }.
record-choose = Antworten wählen, die darauf beruhen
record-choose-find = Frage suchen
record-choose-shown = An alle { $questions } angezeigten anhängen
record-choose-none = Von allen { $questions } angezeigten lösen
record-remove = Diesen Nachweis löschen
record-remove-ask = „{ $title }“ endgültig löschen? { $answers ->
    [0] Keine Antwort beruht darauf.
    [one] Diese Antwort verliert ihn: { $questions }.
   *[other] Diese { $answers } Antworten verlieren ihn: { $questions }.
}

## Die Anwendbarkeitserklärung für sich

statement-lacks-decision = Nicht entschieden: { $controls }.
statement-lacks-reason = Ohne Begründung entschieden: { $controls }.
statement-file-draft = ENTWURF: Für { $open } von { $controls } Maßnahmen fehlt noch eine begründete Entscheidung.
statement-file-complete = Vollständig: Über jede Maßnahme ist mit Begründung entschieden.
column-suggestion = Vorschlag, keine Entscheidung
column-organisation = Organisation
column-note = Hinweis
lack-decision = Entscheidung
lack-reason = Begründung
review-overdue-on = { $date } (überfällig)
suggest-begin = Ausschluss prüfen
suggest-hint = Noch ist nichts entschieden. Machen Sie die Begründung zu Ihrer eigenen, bevor Sie sie übernehmen.
suggest-reason = Das Thema stellt sich nicht: Das Profil verneint { $facts }.
suggest-take = Mit dieser Begründung ausschließen
suggest-leave = Unentschieden lassen
statement-take-along = Die Erklärung mitnehmen
statement-markdown = Erklärung (Markdown)
statement-html = Erklärung (HTML)
statement-csv = Erklärung (CSV)
statement-print = Erklärung drucken
decision-overdue = Prüfung überfällig seit { $date }
help-answers = { $answers ->
    [one] 1 Antwort
   *[other] { $answers } Antworten
}
evidence-csv = Nachweise (CSV)

## Bausteine der Seite

yes = Ja
no = Nein
result = Auswertung
in-english = auf Englisch
show-others = Die anderen { $others } zeigen
of-control = zu { $control }
on-control = über { $control }
of-remedy = zu { $remedy }
for-question = zu { $question }
to-question = auf { $question }
band-apart = Zählt nicht
band-open = Nicht ganz beantwortet
band-low = Bis zu einem Drittel
band-middle = Ein Teil des Wegs
band-whole = Vollständig
bands = Farbstufen
blockers-show-all = Alle { $units } Einheiten zeigen
blocker-settled-by = Belegt durch: { $record }.
blocker-count = { $blockers ->
    [one] 1 Hindernis
   *[other] { $blockers } Hindernisse
}
bulk-heading = Alle nicht entschiedenen Maßnahmen, die zutreffen, mit einer Begründung einschließen
bulk-hint = Wer auditiert, sieht bei einer Begründung in vielen Zeilen zweimal hin. Schreiben Sie, was auf alle zutrifft, und gehen Sie sie später einzeln durch.
bulk-fault = Schreiben Sie zuerst die Begründung.
bulk-include = { $controls ->
    [one] 1 Maßnahme
   *[other] { $controls } Maßnahmen
} einschließen
decision-reason-missing = Begründung fehlt
decision-status = Stand: { $status }
decision-not-applicable = Die Fragen dazu sind mit „nicht anwendbar“ beantwortet: { $reasons }
decision-rests-on-what = Worauf die Entscheidung über { $control } beruht
decision-owner = Wer dafür zuständig ist (freiwillig)
decision-review = Wird erneut betrachtet am (freiwillig)
decision-take-back = Entscheidung zurücknehmen
evidence-wanted = Nachweise, die es belegen würden
evidence-attached = Beigefügte Nachweise
evidence-none = Noch keine: Die Angabe bleibt eine Behauptung.
record-add = Nachweis hinzufügen
record-add-attach = Hinzufügen und beifügen
record-attach = Beifügen
record-attach-known = Einen schon genannten Nachweis beifügen
record-date = Datum (freiwillig)
record-dated = vom { $date }
record-delete = Überall löschen
record-detach = Nicht mehr beifügen
record-fault-date = Geben Sie die Tage mit Jahr, Monat und Tag an.
record-fault-title = Geben Sie dem Nachweis den Titel, unter dem Sie ihn führen.
record-kind = Art des Nachweises
record-location = Wo er liegt (freiwillig)
record-out-of-date = Abgelaufen
record-owner = Wer ihn führt (freiwillig)
record-until = Gültig bis (freiwillig)
record-valid-until = gültig bis { $date }
finding-record = Nachweis
finding-target-record = Dasselbe, durch einen Nachweis belegt.
first-steps-leaves = Hinterlässt: { $record }
edges-from = aus
applies-since = Gilt ab { $day }: { $scope }
applies-doubt-tag = Zweifelhaft
edges-doubtful-tag = Ein Paar hier ist zweifelhaft
framework-show = { $items ->
    [1] { $what ->
        [risk] Das eine Risiko
        [article] Den einen Artikel
        [requirement] Die eine Anforderung
       *[outcome] Das eine Ergebnis
    }
   *[other] Die { $items } { $what ->
        [risk] Risiken
        [article] Artikel
        [requirement] Anforderungen
       *[outcome] Ergebnisse
    }
} zeigen
framework-table-caption = { $framework } { $grouped ->
    [function] nach Funktion und Kategorie
    [chapter] nach Kapitel
    [risk] Risiko für Risiko
    [article] Artikel für Artikel
    [requirement] Anforderung für Anforderung
   *[other] Ergebnis für Ergebnis
}
framework-table-item = { $grouped ->
    [function] Funktion, Kategorie
    [chapter] Kapitel
    [risk] Risiko
    [article] Artikel
   *[other] Eintrag
}
group-table-caption = Bereitschaft nach Abschnitt und Maßnahmenziel aus Anhang A
group-table-group = Abschnitt oder Maßnahmenziel
help = Notiz, Nachweise und Hilfe
help-answered = Beantwortet
help-by = Beantwortet von (Rolle)
help-note = Notiz
help-note-label = Notiz
help-pitfall = Häufiger Fehler
help-records = { $records ->
    [one] 1 Nachweis
   *[other] { $records } Nachweise
}
help-weight = Zählt { $weight }-fach
help-who = Wen Sie fragen können
figure-means = { $means }.
figure-means-own = { $means }. Grundlage sind Ihre eigenen Antworten.
maturity-of = von 4
source-note = Zitiert nach { $item }. Gelesen am { $day }: { $how }. { $terms }
entry-after = Nach
entry-ahead-of = Steht hier, weil „{ $remedy }“ es voraussetzt.
entry-closes = Schließt
entry-leaves = Hinterlässt
entry-more = Schritte, Nachweis und Quellen
entry-readiness-then = Bereitschaft danach { $readiness }
plan-table-caption = Der Plan, das Dringendste zuerst
plan-table-rank = Nr.
plan-table-then = Bereitschaft danach
plan-table-what = Was zu tun ist
plan-table-who = Wer
choice-unknown = Weiß nicht
choice-unknown-means = Niemand, den wir bisher gefragt haben, kann es sagen; es bleibt offen und weitet die Spanne.
choice-exclude = Entfällt
choice-exclude-means = Das Thema stellt sich in dieser Organisation nicht.
clear-answer = Antwort löschen
exclude-why = Warum trifft es nicht zu?
exclude-hint = Wer auditiert, liest diese Begründung. Ohne sie gilt die Frage als nicht beantwortet.
tasks-clauses = Abschnitte 4 bis 10: das Managementsystem
tasks-controls = Anhang A: die Maßnahmen (Controls)
task-out = Trifft nicht zu
task-new = Nicht begonnen
task-open = In Arbeit
task-done = Fertig
task-progress = { $said } von { $asked ->
    [one] 1 Frage
   *[other] { $asked } Fragen
}
terms-gate = Hürde
terms-gate-means = für Stufe { $stage } beseitigt; das zählt zuerst
terms-gain = Gewinn
terms-gain-means = an Bereitschaft, wäre es heute erledigt
terms-reach = Reichweite
terms-reach-none = keine
terms-reach-means = bei { $framework }, über { $items ->
    [one] 1 Eintrag
   *[other] { $items } Einträge
}
terms-risk = Risiko
terms-risk-none = nichts in Ihrem Profil drängt darauf
terms-risk-means-register = Ihr Profil und Ihr Verzeichnis der KI-Systeme drängen darauf: { $facts }
terms-risk-means = Ihr Profil drängt darauf: { $facts }
terms-effort-means = für { $size }; in Klammern von niedrig bis hoch
terms-value = Was es bringt, gewichtet: { $value }.
unit-excluded = In der { $statement } ausgeschlossen: { $reason }
unit-left-out = { $questions ->
    [one] 1 Frage entfällt, denn nach Ihrem Profil stellt sich das Thema nicht.
   *[other] { $questions } Fragen entfallen, denn nach Ihrem Profil stellt sich das Thema nicht.
}
stage-name = Stufe { $stage }
stage-1-asks = { $stage } fragt, ob die Dokumente vorliegen.
stage-2-asks = { $stage } fragt, ob danach gearbeitet wird.
stage-blocked = { $things ->
    [one] 1 Punkt steht
   *[other] { $things } Punkte stehen
} im Weg
stage-clear = Nichts steht im Weg

## Die Site

boot-loading = Wird geladen
boot-failed = Ready42 konnte nicht geladen werden. Bitte prüfen Sie die Verbindung und laden Sie die Seite neu.
boot-old = Ready42 braucht WebAssembly, das dieser Browser nicht hat oder das abgeschaltet ist.
boot-scripts = Ready42 berechnet Ihre Bereitschaft hier auf dieser Seite und braucht dafür JavaScript. Nichts wird irgendwohin gesendet. Bitte erlauben Sie Skripte für diese Seite und laden Sie sie neu.
languages = Sprache
language-missing = { $name } konnte nicht geladen werden, deshalb ist diese Seite auf Englisch. Laden Sie sie neu, um es noch einmal zu versuchen.
skip = Zum Inhalt springen
claim = Nichts, was Sie eingeben, verlässt dieses Gerät
site = Site
assessments = Bewertungen
about = Über Ready42
foot = Ready42 ist eine Selbstbewertung. Nach ISO/IEC 42001 zertifiziert nur eine akkreditierte Zertifizierungsstelle.
foot-about = Methode, Datenschutz und Quellen
opening = Wird geöffnet …
nowhere = Hier ist nichts
nowhere-text = Diese Adresse führt nirgendwohin. { $assessments }.
nowhere-link = Zu Ihren Bewertungen
to-assessments = Zu Ihren Bewertungen

## Die erste Seite

start-heading = Wie bereit sind Sie für ISO/IEC{ "\u00A0" }42001, und was kommt als Nächstes?
start-lead = Geben Sie an, wie weit jedes Thema ist, allein oder mit denen, die es wissen. Sie gehen mit drei ehrlichen Kennzahlen, einem Urteil für Stufe 1 und Stufe 2 und einem Plan, der seine Quellen nennt.
start-new = Neue Bewertung beginnen
start-questions = { $questions ->
    [one] 1 Frage
   *[other] { $questions } Fragen
}
promise-pace = In Ihrem Tempo
promise-pace-text = Weniger Fragen, wo Ihr Profil ein Thema ausschließt. Sie können jederzeit aufhören und später weitermachen.
promise-privacy = Nichts verlässt dieses Gerät
promise-privacy-text = Kein Konto, kein Server, keine Verfolgung. Die Seite sperrt sich selbst, sobald sie geladen ist.
promise-certificate = Kein Zertifikat
promise-certificate-text = Eine Selbstbewertung zur Vorbereitung. Zertifizieren kann nur eine akkreditierte Stelle.
sample = Erst einmal umsehen
sample-try = Beispiel ansehen: { $title }
sample-file = Beispiel: { $title }
sample-assistant-title = ein Assistent ohne Regeln
sample-assistant-summary = Ein mittelgroßes Unternehmen, dessen Beschäftigte einen generativen Assistenten auf interne Dokumente anwenden, noch ohne Regeln für Nutzung, Aufbewahrung oder Zugriff.
open = Mit einer Datei weitermachen
open-file = Eine Bewertung oder einen eigenen Fragebogen öffnen (.json)
open-hint = Die Datei wird hier gelesen und wird eine neue Bewertung auf diesem Gerät. Mit einem Fragebogen beginnt eine, in der noch nichts beantwortet ist und die ihn ganz enthält.
open-refused = Die Datei wurde nicht geöffnet: { $problems ->
    [one] 1 Problem
   *[other] { $problems } Probleme
}
open-too-large = { $size } Bytes vorgefunden, höchstens { $limit } erwartet
open-unreadable = Der Browser konnte die Datei nicht lesen; wurde sie verschoben oder geändert?

## Was aufbewahrt wird

kept = Auf diesem Gerät
kept-answered = { $coverage } beantwortet
kept-in-tab = nicht gespeichert: nur in diesem Tab
kept-looking = Es wird nachgesehen, was hier aufbewahrt ist …
kept-none = In diesem Browser ist noch nichts aufbewahrt.
kept-not-promised = Dieser Browser hat nicht zugesagt, den Speicher dieser Seite zu behalten: Laden Sie eine Kopie von allem herunter, was wichtig ist.
kept-nothing-will = Nichts wird aufbewahrt: { $error }. Sie können arbeiten, müssen aber eine Kopie herunterladen, bevor Sie gehen.
kept-promised = Dieser Browser hat zugesagt, den Speicher dieser Seite nicht von selbst zu leeren.
kept-saved = gespeichert am { $moment }
kept-unlisted = Was in diesem Browser aufbewahrt ist, lässt sich nicht auflisten: { $error }. Es bleibt, wie es ist.
kept-unopened = lässt sich nicht öffnen: { $error }; es kann heruntergeladen werden, wie es daliegt
kept-unread = kann von dieser Version nicht gelesen werden; eine Kopie kann heruntergeladen werden
kept-untitled = Nicht lesbare Bewertung
continue = Weiter
continue-with = mit { $title }
delete = Löschen
delete-question = „{ $title }“ endgültig löschen?
deleted = Gelöscht.
not-deleted = Nicht gelöscht: { $error }.
delete-all = Alles aus diesem Browser löschen
delete-all-question = Alle Bewertungen endgültig aus diesem Browser löschen?
delete-all-question-unread = Alles endgültig aus diesem Browser löschen, auch was diese Version nicht lesen kann?
deleted-all = Alles wurde aus diesem Browser gelöscht.
deleted-blocked = Was nur in diesem Tab war, ist gelöscht. Ob der Browser mehr aufbewahrt, lässt sich nicht sagen: Er lässt die Seite nicht nachsehen.
deleted-not-all = Nicht alles wurde gelöscht: { $error }.
confirm-keep = Behalten
confirm-delete = Endgültig löschen
download = Herunterladen
download-now = Jetzt herunterladen
download-no-page = Es gibt keine Seite, von der heruntergeladen werden könnte
download-refused = Dieser Browser hat die Datei nicht erstellt
not-downloaded = Nicht heruntergeladen: { $error }.
saved = In diesem Browser gespeichert
saved-at = In diesem Browser gespeichert um { $time } Uhr
saving = Wird gespeichert …
unsaved = Nicht gespeichert: { $error }. Laden Sie jetzt eine Kopie herunter.
unsaved-blocked = Nicht gespeichert: Der Speicher ist in diesem Browser gesperrt. Laden Sie eine Kopie herunter, bevor Sie gehen.
unsaved-conflict = Nicht gespeichert: in einem anderen Tab geändert.
unsaved-full = Nicht gespeichert: Der Speicher ist voll. Laden Sie jetzt eine Kopie herunter.
unsaved-gone = Nicht gespeichert: in einem anderen Tab gelöscht.
storage-blocked = Dieser Browser lässt die Seite nichts aufbewahren
storage-conflict = inzwischen in einem anderen Tab gespeichert
storage-corrupt = was hier aufbewahrt ist, kann nicht gelesen werden
storage-full = Dieser Browser hat keinen Platz mehr für die Seite
storage-gone = in diesem Browser nicht aufbewahrt oder inzwischen gelöscht
storage-newer = von einer späteren Version von Ready42 aufbewahrt
unopened = Diese Bewertung lässt sich nicht öffnen
unopened-download = Herunterladen, was da ist
unopened-gone = Sie ist in diesem Browser nicht aufbewahrt oder wurde gelöscht.
unopened-left = Was in diesem Browser aufbewahrt ist, bleibt, wie es ist. Sie können es herunterladen, wie es daliegt.
conflict = Diese Bewertung wurde in einem anderen Tab geändert, während Sie hier gearbeitet haben. Noch ist von beidem nichts verloren: Wählen Sie, was bleiben soll. Laden Sie Ihre zuerst herunter, wenn Sie nicht sicher sind.
conflict-load = Die des anderen Tabs laden
conflict-keep = Die dieses Tabs behalten
conflict-gone = Diese Bewertung wurde in einem anderen Tab gelöscht. Was Sie sehen, ist nur auf dieser Seite.
conflict-save-again = Noch einmal speichern
edit-elsewhere = In einem anderen Tab zum Bearbeiten geöffnet. Was Sie hier sehen, kann sich dort inzwischen geändert haben.
edit-taken-over = Ein anderer Tab hat übernommen: Dort ist sie zum Bearbeiten geöffnet, und was Sie hier sehen, kann sich inzwischen geändert haben.
edit-free = Kein anderer Tab bearbeitet sie mehr. Was Sie hier sehen, kann veraltet sein.
edit-here = Hier bearbeiten
edit-here-instead = Stattdessen hier bearbeiten

## Eine Bewertung

organisation-unnamed = Organisation ohne Namen
how-you-stand = Wie Sie stehen
notices = Hinweise
notices-kept = Einiges in dieser Datei ist aufbewahrt, zählt hier aber nicht:
notices-dismiss = Verstanden
journey = Schritte der Bewertung
journey-known = { $known } von { $facts } bekannt
journey-answered = { $answered } von { $applicable } beantwortet
journey-complete = Vollständig
journey-draft = Entwurf
journey-to-do = { $remedies } zu erledigen
journey-export = Drucken und mitnehmen
statement-short = Erklärung
profile = Profil
profile-lead = Diese Angaben entscheiden, welche Fragen zutreffen, welche Lücken am meisten drängen und welcher Aufwand geschätzt wird. „Nicht bekannt“ ist in Ordnung: Dann trifft die Frage zu.
profile-applies = { $questions ->
    [one] 1 Frage trifft zu
   *[other] { $questions } Fragen treffen zu
}
profile-left-out = , { $questions ->
    [one] 1 entfällt
   *[other] { $questions } entfallen
} nach diesem Profil
profile-name = Name der Organisation
profile-name-hint = Steht auf den Berichten; bleibt auf diesem Gerät.
profile-role = Was Sie mit KI tun
profile-technology = Welche Art von KI
profile-people = Wen sie betrifft
profile-law = Regeln und Zertifikate
profile-organisation = Ihre Organisation
to-questions = Zu den Fragen
tasks-lead = { $answered } von { $applicable ->
    [one] 1 Frage
   *[other] { $applicable } Fragen
} beantwortet. Gehen Sie die Teile in beliebiger Reihenfolge durch; jede Antwort wird gespeichert, sobald Sie sie geben.
tasks-begin = Beginnen
tasks-continue = Weiter, wo etwas offen ist
see-result = Zur Auswertung
section-none = Diesen Teil gibt es nicht
section-annex = Anhang { $group }
section-clause = Abschnitt { $group }
sections = Teile
section-next = Weiter: { $id } { $title }
section-next-result = Weiter: Auswertung
section-next-statement = Weiter: Anwendbarkeitserklärung
section-previous = Zurück: { $id } { $title }
section-all = Alle Teile
stamp-draft = ENTWURF
statement-decided = Über { $decided } von { $controls ->
    [one] 1 Maßnahme
   *[other] { $controls } Maßnahmen
} mit Begründung entschieden
statement-lead = Jede Maßnahme aus Anhang A ist entweder eingeschlossen oder ausgeschlossen, mit Begründung. Eine ausgeschlossene Maßnahme zählt in der Auswertung nicht. Was Ihr Profil nahelegt, wird gezeigt; es entscheidet nichts.
figures = Kennzahlen
in-the-way = Was im Weg steht
see-plan = Zum Plan
all-units = Alle { $units } Einheiten
units-asked = { $asked ->
    [one] Gefragt wird nach 1 von { $units } Einheiten
   *[other] Gefragt wird nach { $asked } von { $units } Einheiten
}
plan-headline = { $remedies ->
    [one] 1 Abhilfe
   *[other] { $remedies } Abhilfen
}, etwa { $days } Personentage, bis { $readiness } Bereitschaft.
plan-order-link = Wie die Reihenfolge zustande kommt
report = Bericht
the-report = Der Bericht
exports = Zum Mitnehmen
export-assessment = Bewertung (JSON)
export-assessment-for = Ihre Antworten, um sie hier wieder zu öffnen oder aufzubewahren
export-json = Bericht (JSON)
export-json-for = alles, was daraus folgt, für andere Werkzeuge
export-markdown = Bericht (Markdown)
export-markdown-for = für ein Wiki oder ein Repository
export-html = Bericht (HTML)
export-html-for = eine Datei, öffnet sich überall, ohne Skript
export-print = Drucken oder als PDF sichern
export-print-for = der Bericht unten, für Papier gesetzt
document-versions = Stand { $day }. Inhalt { $content }, Bewertungsregeln { $policy }.
how-to-begin = Wie Sie beginnen
how-it-judges = Wie bewertet wird

## Das Verzeichnis der KI-Systeme auf der Seite

journey-systems = { $systems ->
    [0] noch keines genannt
    [one] 1 genannt
   *[other] { $systems } genannt
}
systems-lead = Welche KI-Systeme im Anwendungsbereich liegen, wer für sie zuständig ist und was auf dem Spiel steht. Was Sie hier eintragen, wirkt auf die Reihenfolge des Plans, wo das Profil schweigt; welche Fragen zutreffen, bestimmt weiter das Profil.
systems-teach = Was hier hineingehört
systems-teach-what = Alles, was lernt oder erzeugt und worauf sich Ihre Leute, Abläufe oder Produkte stützen: gekaufte Assistenten, eingeschaltete Funktionen der Bürosoftware, Modelle, die Sie bauen, Modelle in dem, was Sie verkaufen.
systems-teach-why = Risiken, Folgenabschätzungen und Lieferanten werden System für System betrachtet; deshalb fragen Auditorinnen und Auditoren zuerst nach dieser Liste. Hier wirkt sie außerdem auf die Reihenfolge des Plans und steht im Bericht.
systems-teach-many = Drei bis zehn Einträge sind ein guter Anfang. Fassen Sie zusammen, was dieselbe Zuständigkeit, denselben Lieferanten und dieselben Betroffenen hat; trennen Sie, wo das nicht so ist.
systems-add = System eintragen
systems-add-name = Wie es genannt wird
systems-add-fault = Geben Sie dem System zuerst einen Namen.
systems-add-full = Das Verzeichnis ist voll: höchstens { $most } Systeme.
systems-to-list = Alle KI-Systeme
systems-entry = KI-System
systems-unnamed-fault = Ein System braucht einen Namen; der letzte bleibt, bis Sie einen anderen eingeben.
systems-remove = Aus dem Verzeichnis entfernen
systems-remove-question = „{ $name }“ endgültig aus dem Verzeichnis entfernen?
systems-judged-heading = Was aus diesem Eintrag folgt
systems-not-told = Nicht angegeben
systems-lacks-none = Der Eintrag ist vollständig.
system-part-what = Was es ist
system-part-who = Zuständigkeit, Ziel und Überprüfung
system-part-whence = Woher es kommt
system-part-whom = Daten und Menschen
system-part-does = Was es kann
system-part-stake = Was auf dem Spiel steht
system-part-act = Verwendungen, die die KI-Verordnung nennt
system-name = Name
system-purpose = Wozu es dient
system-state-asked = Wo es in seinem Leben steht
system-roles-asked = Was Sie damit tun
system-owner = Wer dafür zuständig ist
system-owner-hint = Eine Person oder Rolle, die es ändern oder anhalten kann.
system-objective = Ziel der Maßnahmen
system-objective-hint = Was seine Maßnahmen erreichen sollen, etwa „keine falsche Zahl erreicht ungelesen die Kundschaft“.
system-cadence = Wird überprüft
system-cadence-every = { $months ->
    [one] jeden Monat
   *[other] alle { $months } Monate
}
system-reviewed = Letzte Überprüfung
system-supplier = Lieferant
system-supplier-hint = Des Systems oder des Modells dahinter. Leer, wenn alles Ihr eigenes ist.
system-agreement = Wo die Vereinbarung abgelegt ist
system-data-asked = Mit welchen Daten arbeitet es?
system-affected-asked = Wen erreichen seine Ergebnisse?
system-profiling-asked = Erstellt es Profile von Personen?
system-profiling-hint = Es bewertet selbsttätig persönliche Merkmale wie Leistung, Gesundheit, Verhalten oder Aufenthalt.
system-generative-asked = Erzeugt es Text, Bilder, Ton, Video oder Code?
system-agents-asked = Handelt es von selbst?
system-agents-hint = Es verschickt E-Mails, ändert Datensätze oder führt über Werkzeuge Code aus.
system-connectors = Konnektoren
system-connectors-hint = Woraus es liest oder wohin es schreibt, je Zeile eines.
system-identities = Maschinenidentitäten
system-identities-hint = Konten, Schlüssel und Token, mit denen es handelt: den Namen, niemals das Geheimnis, je Zeile eines.
system-impact-asked = Würde ein falsches Ergebnis schwer wiegen?
system-impact-hint = Kreuzen Sie jeden Grund an. „Nichts davon“ sagt, dass jemand nachgesehen hat.
system-uses-hint = Kreuzen Sie an, was nahekommt: Daraus folgt eine wahrscheinliche Klasse, mit der Sie zur Rechtsberatung gehen. „Nichts davon“ sagt, dass jemand nachgesehen hat.
system-uses-prohibited = Praktiken aus Artikel 5
system-uses-high = Verwendungen aus Anhang III und Produkte aus Anhang I
system-uses-told = Was Menschen nach Artikel 50 erfahren müssen
system-uses-none = Nichts von alledem
system-note = Bemerkung
table-out = Als CSV herunterladen
table-in = Aus einer Tabelle übernehmen
table-in-hint = Eine CSV-Datei oder Zeilen daraus, mit einer Kopfzeile, in der die Spalte „name“ vorkommt. Sie sehen, was sich ändern würde, bevor sich etwas ändert.
table-in-file = CSV-Datei
table-in-paste = Oder Zeilen einfügen
table-in-look = Zeigen, was sich ändern würde
table-in-refused = Das lässt sich nicht übernehmen
table-in-found = { $added } kämen hinzu, { $changed } würden geändert, { $same } bleiben, wie sie sind.
table-in-wrong = { $rows ->
    [one] 1 Angabe ist falsch; ihre Zeile bleibt weg
   *[other] { $rows } Angaben sind falsch; ihre Zeilen bleiben weg
}
table-in-ignored = Spalten, die das Verzeichnis nicht hat, bleiben weg: { $columns }.
table-in-line = Zeile
table-in-fate = Was geschieht
table-in-fate-word = { $fate ->
    [added] kommt hinzu
    [changed] wird geändert
   *[same] bleibt, wie es ist
}
table-in-take = { $systems ->
    [one] 1 System übernehmen
   *[other] { $systems } Systeme übernehmen
}
table-in-leave = Alles lassen, wie es ist
table-in-done = Übernommen.
## Was sich verändert hat

changes = Was sich verändert hat
changes-title = { $title }: was sich verändert hat
change-figure = Kennzahl
change-before = Vorher
change-after = Nachher
change-up = +{ $points } Punkte
change-down = −{ $points } Punkte
change-none = keine Veränderung
change-headline-up = Die sichere Bereitschaft ist um { $points } Punkte gestiegen.
change-headline-down = Die sichere Bereitschaft ist um { $points } Punkte gefallen.
change-headline-same = Die sichere Bereitschaft ist dieselbe wie vorher.
change-from = Davon { $answers } durch Antworten und { $counted } durch das, was zählt.
change-from-answers = Alles davon kommt von Antworten.
change-from-counted = Alles davon kommt von dem, was zählt.
change-rounding = Punkte sind auf ein Zehntausendstel angegeben und so gerundet, dass die Teile zusammen die Veränderung ergeben.
change-days = Vorher: Stand { $before }, gespeichert mit Inhalt { $content }, Bewertungsregeln { $policy }.
change-days-after = Nachher: Stand { $after }, gespeichert mit Inhalt { $content }, Bewertungsregeln { $policy }.
change-blockers = Hindernisse für Stufe { $stage }
change-stage = Im Weg von
change-at-stage = Stufe { $stage }
change-counting = Fragen, die zählen
change-answers = Antworten
change-question = Frage
change-what = Was daraus wurde
change-effect = Wirkung
change-by = Beantwortet von
answer-improved = Verbessert
answer-slipped = Verschlechtert
answer-answered = Neu beantwortet
answer-taken-back = Zurückgenommen
answer-not-known = Nicht mehr bekannt
answer-set-aside = Jetzt nicht anwendbar
answer-applies = Wieder anwendbar
change-counted = Was zählt
change-counted-note = Anteile am Ganzen, die gewachsen oder geschrumpft sind, weil Fragen, Maßnahmen oder Angaben im Profil hinzukamen oder wegfielen; die größten zuerst.
change-others = { $questions ->
    [one] 1 weitere Frage
   *[other] { $questions } weitere Fragen
}
change-blockers-removed = Nicht mehr im Weg
change-blockers-added = Neu im Weg
change-record = Nachweis
change-records = Nachweise
record-was-added = Neu
record-was-removed = Weggefallen
record-was-expired = Inzwischen abgelaufen
record-was-renewed = Inzwischen gültig
change-fact = Angabe
change-facts = Angaben im Profil
system-was-retired = Stillgelegt
system-was-changed = Geändert
change-fields = Was anders ist
change-remedies = Fortschritt des Plans
change-remedy = Abhilfe
change-questions = Fragen des Inhalts
question-was-added = Wird jetzt gefragt, vorher nicht
question-was-reworded = Wird mit anderen Worten gefragt
question-was-withdrawn = Wird nicht mehr gefragt; die Antwort zählt auf keiner Seite
change-nothing = Nichts von dem, was verglichen wird, hat sich verändert.
warning-organisation = Die beiden nennen verschiedene Organisationen.
warning-policy = Die beiden werden nach verschiedenen Bewertungsregeln beurteilt: Ein Teil der Veränderung kommt von anderen Gewichten.
warning-questionnaire = Die beiden enthalten unter demselben Namen verschiedene Fragebögen.
warning-content = Die Inhaltsversion der älteren steht nicht im Verlauf; ihr werden deshalb alle heutigen Fragen gestellt.
warning-days = Die ältere wird zum späteren Tag beurteilt.
changes-lead = Wählen Sie, womit Sie diese Bewertung vergleichen. Was Sie wählen, gilt als vorher, diese als nachher.
changes-kept = Auf diesem Gerät aufbewahrt
changes-pick = Vergleichen mit
changes-state = Diese, Stand { $moment }
changes-other = { $title }, gespeichert { $moment }
changes-none = Hier ist keine andere Bewertung und kein früherer Stand aufbewahrt.
changes-file = Oder mit einer Datei (.json)
changes-refused = Nicht verglichen: { $problems ->
    [one] 1 Problem
   *[other] { $problems } Probleme
}
changes-different = Sie beantwortet einen anderen Fragebogen; es gibt nichts zu vergleichen.
changes-link = Mit einem früheren Stand vergleichen
changes-back = Zu diesem Stand zurückkehren
changes-back-question = Zum Stand von { $moment } zurückkehren? Was jetzt hier steht, bleibt unter den früheren Ständen.
changes-back-yes = Zurückkehren
changes-back-done = Dies ist wieder der Stand von { $moment }.
compare = Vergleichen
compare-with = mit { $title }

## Zusammenarbeit

clashes = Zu entscheiden
clashes-notice = { $conflicts ->
    [one] An 1 Stelle haben zwei Personen Verschiedenes gesagt. Bis jemand entscheidet, gilt, was vorher dort stand.
   *[other] An { $conflicts } Stellen haben zwei Personen Verschiedenes gesagt. Bis jemand entscheidet, gilt, was vorher dort stand.
}
clashes-link = Jetzt entscheiden
clashes-lead = Zwei Personen haben dieselbe Stelle verschieden geändert. Von keiner Seite geht etwas verloren: Wählen Sie, was gelten soll.
clashes-none = Es ist nichts mehr zu entscheiden.
clash-answer = Antwort auf { $question }
clash-note = Notiz zu { $question }
clash-record = Nachweis { $record }
clash-decision = Entscheidung zu { $control }
clash-fact = Profil: { $fact }
clash-organisation = Name der Organisation
clash-system = KI-System { $system }
clash-system-part = KI-System { $system }: { $part }
clash-remedy = Planung für „{ $remedy }“
clash-remedy-part = Planung für „{ $remedy }“: { $part }
clash-place = Stelle { $place }
clash-base = Wie es vorher war
clash-a = Die eine Fassung
clash-b = Die andere Fassung
clash-now = Wie es jetzt ist
clash-nothing = Nichts
clash-said = { $said }, von { $by }
clash-said-on = { $said }, am { $day }
clash-said-by-on = { $said }, von { $by } am { $day }
clash-take = Übernehmen
clash-take-of = für { $place }
hand-over = Diesen Teil weitergeben
hand-over-hint = Eine Datei mit den Antworten, Nachweisen und Entscheidungen dieses Teils und mit Ihrem Profil, sonst nichts. Wer sie bekommt, öffnet sie auf der ersten Seite, füllt sie aus und schickt sie zurück.
hand-over-from = Ihr Name, für die andere Person (freiwillig)
hand-over-download = Diesen Teil herunterladen
take-back = Einen Teil zurücknehmen
take-back-hint = Ein Teil, den Sie weitergegeben haben und der ausgefüllt wurde. Sie sehen, was er ändern würde, bevor sich etwas ändert.
take-back-file = Datei mit dem Teil (.json)
take-back-refused = Nicht zurückgenommen: { $problems ->
    [one] 1 Problem
   *[other] { $problems } Probleme
}
take-back-no-section = Die Datei ist eine Bewertung und kein weitergegebener Teil.
take-back-questionnaire = Sie beantwortet einen anderen Fragebogen: { $found }.
take-back-organisation = Sie ist ein Teil der Bewertung einer anderen Organisation: { $found }.
take-back-too-much = Zusammen wäre das mehr, als eine Datei enthalten darf.
take-back-would = Teil { $section } würde Folgendes ändern:
take-back-answered = { $answers ->
    [one] 1 Frage neu beantwortet
   *[other] { $answers } Fragen neu beantwortet
}
take-back-changed = { $answers ->
    [one] 1 Antwort oder Notiz geändert
   *[other] { $answers } Antworten oder Notizen geändert
}
take-back-records = { $records ->
    [one] 1 Nachweis hinzugefügt
   *[other] { $records } Nachweise hinzugefügt
}
take-back-records-changed = { $records ->
    [one] 1 Nachweis geändert oder entfernt
   *[other] { $records } Nachweise geändert oder entfernt
}
take-back-decisions = { $decisions ->
    [one] 1 Entscheidung geändert
   *[other] { $decisions } Entscheidungen geändert
}
take-back-facts = { $facts ->
    [one] 1 Angabe im Profil geändert
   *[other] { $facts } Angaben im Profil geändert
}
take-back-systems = { $systems ->
    [one] 1 KI-System geändert
   *[other] { $systems } KI-Systeme geändert
}
take-back-remedies = { $remedies ->
    [one] 1 Abhilfe anders geplant
   *[other] { $remedies } Abhilfen anders geplant
}
take-back-conflicts = { $conflicts ->
    [one] 1 Stelle zu entscheiden, weil beide Seiten sie geändert haben
   *[other] { $conflicts } Stellen zu entscheiden, weil beide Seiten sie geändert haben
}
take-back-nothing = Nichts: Alles davon ist schon hier.
take-back-apply = Übernehmen
take-back-cancel = Alles lassen, wie es ist
take-back-done = Übernommen.
section-handed = Dies ist der Teil { $section } einer ganzen Bewertung, zum Ausfüllen und Zurückschicken: Nur nach ihm wird gefragt.
section-handed-by = Weitergegeben von { $from } am { $day }.
section-handed-on = Weitergegeben am { $day }.
section-send-back = Zum Herunterladen

## Über Ready42

about-lead = Ready42 sagt einer Organisation, wie bereit sie für ISO/IEC 42001 ist und was als Nächstes zu tun ist. Es läuft auf dieser Seite und sendet nichts irgendwohin.
privacy = Datenschutz
privacy-kept = Ist sie geladen, stellt die Seite keine Anfrage mehr: Ihre eigene Richtlinie verweigert sie, und ein Test in einem echten Browser achtet darauf. Antworten bleiben im Speicher dieses Browsers auf diesem Gerät, bis Sie sie löschen. Wer dieses Browserprofil benutzen kann, kann sie lesen, und der Browser kann sie leeren: Laden Sie eine Kopie von allem herunter, was wichtig ist.
privacy-not-promised = Was sich nicht versprechen lässt: Schutz vor Schadsoftware oder Erweiterungen auf Ihrem Rechner, oder dass eine morgen ausgelieferte Seite die ist, die Sie heute geprüft haben.
about-frameworks = Rahmenwerke und Quellen
about-licence-heading = Versionen und Lizenz
about-versions = Programm { $engine }, Inhalt { $content }, Bewertungsregeln { $policy }.
about-licence = Die Software darf frei genutzt werden, nach Ihrer Wahl unter der MIT-Lizenz oder der Apache License 2.0.
about-affiliation = Ready42 ist weder mit ISO, IEC, NIST, OWASP oder der Europäischen Union noch mit einer Zertifizierungsstelle verbunden und wird von keiner von ihnen empfohlen.

## Der Katalog, im Terminal

catalogue-content = Inhalt { $version }
catalogue-questionnaires = Fragebögen
catalogue-questionnaire = { $questions }; { $gives }
catalogue-gives-verdict = ein Urteil über Stufe 1 und Stufe 2
catalogue-gives-band = eine Einordnung, kein Messwert
catalogue-gives-readiness = die Bereitschaft, kein Urteil
catalogue-frameworks = Rahmenwerke
catalogue-framework = { $publisher }, { $edition }; { $items } Einträge
catalogue-applies = Gilt ab { $day }: { $scope }.
catalogue-applies-doubtful = { $applies } Zweifelhaft: { $doubt }
catalogue-crosswalks = Zuordnungen
catalogue-crosswalk = { $direction }, { $edges ->
    [one] 1 Paar
   *[other] { $edges } Paare
}
catalogue-direction = { $from } → { $to }
catalogue-direction-reuse = { $from } ← { $to }, was sich weiterverwenden lässt, wo { $fact } zutrifft
catalogue-rest = Fragen, Abhilfen, Bewertungsregeln
catalogue-questions = { $questions ->
    [one] 1 Frage
   *[other] { $questions } Fragen
}
catalogue-remedies = { $remedies ->
    [one] 1 Abhilfe
   *[other] { $remedies } Abhilfen
}
catalogue-policies = Bewertungsregeln { $policies }
catalogue-raise = { $question } auf { $level }
catalogue-edge = { $from } → { $to }: { $relation }, Stärke { $strength }, { $provenance }{ $doubtful ->
    [yes] , zweifelhaft
   *[no] { "" }
}
catalogue-policy = Bewertungsregeln { $policy }
catalogue-weight = { $unit } zählt { $weight }-fach: { $reason }
catalogue-stage-1 = Stufe 1 braucht Niveau { $level }
catalogue-stage-1-besides = außer bei Dokumenten auch in { $units }
catalogue-stage-2 = Stufe 2 braucht Niveau { $level }
catalogue-band = Ab { $from }: { $title }. { $meaning }
catalogue-risk = { $fact } bringt { $points } wegen Risiko: { $reason }
catalogue-priority = Die Dringlichkeit gewichtet Gewinn mit { $gain }{ "\u202F" }%, Reichweite mit { $reach }{ "\u202F" }%, Risiko mit { $risk }{ "\u202F" }%
