package org.commonhall.calendar.hours;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonhall.InvalidInput;
import org.commonhall.text.HoursPlace;

/** Writes English and German words of opening hours, and signs that stand for others, as the syntax has them. */
final class HoursWords {
    private static final String BEGIN = "(?<![\\p{L}\\p{N}_])";
    private static final String END = "(?![\\p{L}_])";
    private static final String STOP = "(?:\\.(?!\\d))?";
    private static final String DAYS = "(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)";
    private static final String MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
    private static final String RAISED = "°⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

    private static final String HALF = " ?([ap])\\.?m\\.?" + END;

    private static final Pattern CLOCK = compile("(?<!\\d)(\\d{1,2})(?:[:.]\\d{2})?" + HALF);

    /** Whole hours of which the last is not said to be in the morning or in the afternoon. */
    private static final Pattern NO_HALF = compile("(?<![\\d:.])(?<!" + MONTHS + "\\.? ?|week ?)(\\d{1,2})(?:" + HALF
            + ")? ?(?:-|–|—|to|bis|till?|until) ?(\\d{1,2})(?![\\d:.]| ?[ap]\\.?m| ?h)");

    /** Hours of which only the last is said to be in the afternoon. */
    private static final Pattern LAST_HALF = compile(
            "(?<![\\d:.])(\\d{1,2})(?:[:.]\\d{2})? ?(?:-|–|—|to|till?|until) ?(\\d{1,2})(?:[:.]\\d{2})? ?p\\.?m" + END);

    /** A run of digits set high or low, where nothing else parts hours from minutes. */
    private static final Pattern SMALL_TIME = Pattern.compile("(?<![\\d:" + RAISED + LOWERED + "])([\\d" + RAISED
            + LOWERED + "]{1,2})([" + RAISED + LOWERED + "]{2})(?![\\d" + RAISED + LOWERED + "])");

    private static final Pattern SMALL = Pattern.compile("[" + RAISED + LOWERED + "]");

    private static final ImmutableList<Change> CHANGES = ImmutableList.of(
            ignoringCase(BEGIN + "(?:opening[_ ]hours?|öffnungszeit(?:en)?)" + END + " *[=:]? *", ""),
            new Change(Pattern.compile("[→ー=⟶]"), match -> "-"),
            word("always closed|immer geschlossen", "off"),
            word(
                    "24 ?(?:hours?|h|stunden)(?: a day| am tag)?,? *(?:[/,]|and)? *7 days(?: a | per |/)week"
                            + "|24 ?x ?7|always(?: open)?|nonstop(?: geöffnet)?|anytime|rund um die uhr"
                            + "|(?:a?round|open) the clock",
                    "24/7"),
            word("24 ?(?:hours?|hrs|h|stunden)(?: a day| am tag)?|all day|ganztägig|durchgehend", "00:00-24:00"),
            word("daily|every ?day|all days|7 days(?: a | per |/)week|täglich|tgl" + STOP + "|jeden tag", "Mo-Su"),
            word("week ?days?|mon(?:day)? through fri(?:day)?", "Mo-Fr"),
            word("week-?ends?|(?:am )?wochenenden?", "Sa-Su"),
            word("(?:and )?(?:on )?public holidays?|bank holidays?|(?:an )?feiertage?n?|feiertags", "PH"),
            word("school holidays?|schulferien|in den ferien", "SH"),
            word("mon(?:days?)?|montags?|mo", "Mo", STOP),
            word("tue(?:s|sdays?)?|dienstags?|tu|di", "Tu", STOP),
            word("wed(?:nesdays?)?|mittwochs?|we|mi", "We", STOP),
            word("thu(?:r|rs|rsdays?)?|donnerstags?|th|do", "Th", STOP),
            word("fri(?:days?)?|freitags?|fr", "Fr", STOP),
            word("sat(?:urdays?)?|samstags?|sonnabends?|sa", "Sa", STOP),
            word("sun(?:days?)?|sonntags?|su|so", "Su", STOP),
            word("january|januar|jänner", "Jan"),
            word("february|februar|feber", "Feb"),
            word("march|märz|mär|mrz", "Mar", STOP),
            word("april", "Apr"),
            word("mai", "May"),
            word("june|juni", "Jun"),
            word("july|juli", "Jul"),
            word("august", "Aug"),
            word("september|sept", "Sep", STOP),
            word("october|oktober|okt", "Oct", STOP),
            word("november", "Nov"),
            word("december|dezember|dez", "Dec", STOP),
            // The day before the month, where no other month stands before it that it could be of.
            new Change(
                    Pattern.compile("(?<![\\d\\p{L}:.])(?<!" + MONTHS + "\\.? )(\\d{1,2})(?:st|nd|rd|th|\\.)? " + "("
                            + MONTHS + ")(?!\\p{L})(?!\\.? ?\\d{1,2}(?![\\d:.h]))"),
                    match -> match.group(2) + (match.group(1).length() == 1 ? " 0" : " ") + match.group(1)),
            ignoringCase("(?<=[\\d ])(?:o'clock|uhr|hrs)" + END, ""),
            word("(?:on|am|an|von|from)(?= ?(?:" + DAYS + "|\\d))", ""),
            ignoringCase(
                    "(?<=\\d)(?: ?h)? *(?:-|–|till?|until|to|bis|through)? *" + "(?:late|open ?end|ende offen|spät)"
                            + END,
                    "+"),
            word("ab *(\\d{1,2}(?:[:.]\\d{2})?)", match -> match.group(1) + "+", ""),
            word("noon|mid-?day|mittags?|12 ?noon", "12:00"),
            ignoringCase("(?<=-) *(?:midnight|mitternacht)" + END, "24:00"),
            ignoringCase(
                    "(?<=[\\d\\p{L}]) *" + BEGIN + "(?:to|till?|until|through|thru|bis) *(?:midnight|mitternacht)"
                            + END,
                    "-24:00"),
            word("midnight|mitternacht", "00:00"),
            ignoringCase(
                    "(?<=[\\d\\p{L}.]) *" + BEGIN + "(?:till?|until|through|thru|bis|ate|às|ás|à|á|as)" + END + " *"
                            + "(?=\\d|" + DAYS + "|[A-Z][a-z]{2}(?!\\p{L}))",
                    "-"),
            word("geschlossen|geschl|geschloßen|ruhetag", "off", STOP),
            word("geöffnet|offen", "open"),
            new Change(Pattern.compile("(?<=24/7|off|open|closed|unknown) ?:"), match -> " "),
            word(
                    "(?:by|on|with) appointment(?: only)?|on_appointment|nach[_ ](?:vorheriger )?vereinbarung"
                            + "|nach[_ ]absprache|sur[_ ]rendez[-_ ]vous",
                    match -> "\"" + match.group().replace('_', ' ') + "\"",
                    ""),
            ignoringCase(" *(?:&|" + BEGIN + "(?:and|und|sowie|u\\.)" + "(?!\\p{L})) *", ","));

    private HoursWords() {}

    /** Refuses hours that a clock of twelve hours does not have, and those of which the half of the day is not said. */
    static void checkClock(HoursText text) {
        for (MatchResult time : text.find(CLOCK)) {
            int hour = Integer.parseInt(time.group(1));
            if (hour == 0 || hour > 12) {
                throw HoursPlace.refuse(text.from(time.start() + 1), "calendar.hours.clock", time.group());
            }
        }
        for (MatchResult hours : text.find(NO_HALF)) {
            int start = Integer.parseInt(hours.group(1));
            int end = Integer.parseInt(hours.group(3));
            if (start <= 12 && 0 < end && end <= start && (end < start || hours.group(2) != null)) {
                throw noHalf(text, hours, hours.group(3), start + ":00", end + 12 + ":00");
            }
        }
        for (MatchResult hours : text.find(LAST_HALF)) {
            int start = Integer.parseInt(hours.group(1));
            int end = Integer.parseInt(hours.group(2));
            if (start < end && end < 12) {
                throw noHalf(text, hours, hours.group(2) + "pm", start + 12 + ":00", end + 12 + ":00");
            }
        }
    }

    private static InvalidInput noHalf(HoursText text, MatchResult hours, String end, String from, String until) {
        return HoursPlace.refuse(text.from(hours.start() + 1), "calendar.hours.noon", hours.group(1), end, from, until);
    }

    static HoursText read(HoursText text) {
        HoursText read = text.replace(SMALL_TIME, match -> small(match.group(1)) + ":" + small(match.group(2)))
                .replace(SMALL, match -> small(match.group()));
        for (Change change : CHANGES) {
            read = read.replace(change.pattern, change.by);
        }
        return read;
    }

    private static String small(String digits) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char sign = digits.charAt(i);
            int raised = RAISED.indexOf(sign);
            int lowered = LOWERED.indexOf(sign);
            plain.append(
                    raised >= 0
                            ? (char) ('0' + Math.max(0, raised - 1))
                            : lowered >= 0 ? (char) ('0' + lowered) : sign);
        }
        return plain.toString();
    }

    private static Change word(String words, String by) {
        return word(words, by, "");
    }

    private static Change word(String words, String by, String stop) {
        return word(words, match -> by, stop);
    }

    private static Change word(String words, Function<MatchResult, String> by, String stop) {
        return new Change(compile(BEGIN + "(?:" + words + ")" + END + stop), by);
    }

    private static Change ignoringCase(String pattern, String by) {
        return new Change(compile(pattern), match -> by);
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Words and what the syntax has for them. */
    private record Change(Pattern pattern, Function<MatchResult, String> by) {}
}
