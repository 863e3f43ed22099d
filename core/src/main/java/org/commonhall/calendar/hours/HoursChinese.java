package org.commonhall.calendar.hours;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonhall.calendar.hours.ChineseWord.Kind;
import org.commonhall.text.HoursPlace;

/**
 * Reads opening hours as Chinese keepers write them, such as 周一至周五 9:00-17:00（法定节假日除外）, and writes them in the
 * syntax. What does not say which days or hours it means is refused.
 */
final class HoursChinese {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final ImmutableList<String> DAYS = ImmutableList.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final ImmutableList<String> MONTHS =
            ImmutableList.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final String WHOLE_DAY = "00:00-24:00";
    private static final int EVERY_DAY = 0b1111111;

    private final HoursText text;
    private final ImmutableList<ChineseWord> words;
    private final List<ChineseRule> rules = new ArrayList<>();
    private ChineseRule rule = new ChineseRule();
    private int at;

    /** How many days and hours the rule had where the clause began. */
    private int clauseDays;

    private int clauseTimes;
    private boolean inParentheses;
    private boolean exceptionFirst;
    /** Whether days are still to come that the rule closes. */
    private boolean closesNext;

    private HoursChinese(HoursText text) {
        this.text = text;
        this.words = ChineseWord.read(text);
    }

    static boolean isIn(HoursText text) {
        return HAN.matcher(text.masked()).find();
    }

    static HoursText read(HoursText text) {
        HoursChinese reader = new HoursChinese(text);
        while (reader.at < reader.words.size()) {
            reader.word(reader.words.get(reader.at++));
        }
        if (reader.rules.size() == 1) {
            reader.giveDays();
        }
        reader.finish();
        return reader.written();
    }

    private void word(ChineseWord word) {
        switch (word.kind()) {
            case BREAK -> breakClause(word);
            case WEEKDAYS, LATIN_DAY, BARE_DAY, WORKDAYS, WEEKEND, EVERY_DAY, HOLIDAYS, SCHOOL -> {
                begin(word);
                days(word);
            }
            case NUMBERED -> {
                begin(word);
                int number = word.value() / 7;
                addDays(DAYS.get(word.value() % 7) + "[" + (number == 0 ? -1 : number) + "]", 0);
            }
            case DATE -> {
                begin(word);
                dates(word);
            }
            case SEASON -> {
                begin(word);
                rule.season = word;
            }
            case MORNING, NIGHT, NOON, AFTERNOON, NEXT_DAY, TIME, SPOKEN_TIME -> {
                at--;
                times(word);
            }
            case WHOLE_DAY -> addTime(WHOLE_DAY, word);
            case OFF -> off(word);
            case PAUSE -> pause(word);
            case LATER -> later(word);
            case OFF_LABEL -> {
                begin(word);
                rule.off = true;
                closesNext = true;
            }
            case USUAL -> {
                rule.usual = !rule.isSaid();
                rule.take(word);
            }
            case EXCEPT_BEFORE -> {
                begin(word);
                clauseDays = rule.days.size();
                exceptionFirst = true;
            }
            case EXCEPT -> except(word);
            case REMARK -> remark(word);
            case NOTICE -> {
                if (rule.isSaid() || !rule.hasSelectors()) {
                    throw unknown(word);
                }
                rule.elsewhere = true;
                rule.remarks.add(word.text());
                rule.take(word);
            }
            case DASH, OPEN_END, SHUT -> throw unknown(word);
            case BLANK, NOISE, LABEL, LIST, OPEN, NEXT_YEAR -> {
                // Says nothing of its own.
            }
        }
    }

    private void breakClause(ChineseWord word) {
        if (exceptionFirst && !rule.days.subList(clauseDays, rule.days.size()).isEmpty()) {
            except(word);
        } else if (inParentheses && word.text().equals(")") && !isNext(Kind.OFF)) {
            giveDays();
        }
        clauseDays = rule.days.size();
        clauseTimes = rule.times.size();
        closesNext = closesNext && !rule.hasSelectors();
        inParentheses =
                word.text().equals("(") || (inParentheses && !word.text().equals(")"));
    }

    /** Days that stand alone behind the hours of no days are the days of these hours. */
    private void giveDays() {
        ChineseRule last = rules.isEmpty() ? null : rules.get(rules.size() - 1);
        if (last == null
                || !last.days.isEmpty()
                || last.times.isEmpty()
                || rule.isSaid()
                || rule.days.isEmpty()
                || !rule.dates.isEmpty()
                || !rule.exceptions.isEmpty()) {
            return;
        }
        last.days.addAll(rule.days);
        last.week = rule.week;
        last.workdays = rule.workdays;
        last.until = rule.until;
        rule = new ChineseRule();
    }

    /** A selector behind hours begins a rule. */
    private void begin(ChineseWord word) {
        if (rule.isSaid() && !closesNext) {
            finish();
        }
        rule.take(word);
    }

    private void finish() {
        ChineseRule done = rule;
        rule = new ChineseRule();
        clauseDays = 0;
        clauseTimes = 0;
        closesNext = false;
        if (done.season != null && done.dates.isEmpty()) {
            throw refuse(done.season, "calendar.hours.season", done.season.text());
        }
        if (done.days.size() > 1 && done.days.contains("Mo-Su") && !done.days.contains("PH")) {
            throw HoursPlace.refuse(done.from, "calendar.hours.add");
        }
        if (done.isSaid() || done.hasSelectors() || !done.exceptions.isEmpty()) {
            rules.add(done);
        }
    }

    private void days(ChineseWord first) {
        if (first.kind() == Kind.HOLIDAYS || first.kind() == Kind.SCHOOL) {
            addDays(first.kind() == Kind.SCHOOL ? "SH" : "PH", 0);
            return;
        }
        if (first.kind() == Kind.BARE_DAY && rule.days.isEmpty()) {
            throw unknown(first);
        }
        if (first.text().startsWith("逢") && rule.days.equals(List.of("PH"))) {
            // A holiday that is a Monday, not either of them.
            rule.days.set(0, "PH " + DAYS.get(Integer.numberOfTrailingZeros(first.value())));
            return;
        }
        if (first.kind() == Kind.EVERY_DAY && !rule.days.isEmpty()) {
            // Of days already named, every one.
            return;
        }
        rule.workdays |= first.kind() == Kind.WORKDAYS;
        int last = first.value();
        if (isNext(Kind.DASH)) {
            skip(Kind.DASH);
            ChineseWord end = next(Kind.WEEKDAYS, Kind.BARE_DAY, Kind.LATIN_DAY);
            last = end.value();
            if (Integer.bitCount(first.value()) != 1 || Integer.bitCount(last) != 1) {
                throw unknown(end);
            }
            int from = Integer.numberOfTrailingZeros(first.value());
            int until = Integer.numberOfTrailingZeros(last);
            int days = 0;
            for (int day = from; day != until; day = (day + 1) % 7) {
                days |= 1 << day;
            }
            addDays(DAYS.get(from) + "-" + DAYS.get(until), days | last);
            rule.take(end);
            return;
        }
        String run = switch (first.value()) {
            case EVERY_DAY -> "Mo-Su";
            case 0b0011111 -> "Mo-Fr";
            case 0b1100000 -> "Sa-Su";
            default -> "";
        };
        if (!run.isEmpty()) {
            addDays(run, first.value());
            return;
        }
        for (int day = 0; day < 7; day++) {
            if ((first.value() & (1 << day)) != 0) {
                addDays(DAYS.get(day), 1 << day);
            }
        }
    }

    private void addDays(String days, int bits) {
        if (!rule.days.contains(days)) {
            rule.days.add(days);
        }
        rule.week |= bits;
    }

    private void dates(ChineseWord first) {
        boolean dayed = first.value() % 100 > 0;
        String dates = date(first);
        if (isNext(Kind.DASH)) {
            skip(Kind.DASH);
            if (isNext(Kind.NEXT_YEAR)) {
                skip(Kind.NEXT_YEAR);
            }
            ChineseWord end = next(Kind.DATE);
            if (end.value() % 100 > 0 != dayed) {
                throw unknown(end);
            }
            dates += "-" + date(end);
            rule.take(end);
        }
        rule.dates.add(dates);
    }

    private static String date(ChineseWord word) {
        int month = word.value() / 100;
        if (month < 1 || month > 12) {
            throw refuse(word, "calendar.hours.date", word.text());
        }
        String name = MONTHS.get(month - 1);
        return word.value() % 100 == 0 ? name : String.format(Locale.ROOT, "%s %02d", name, word.value() % 100);
    }

    private void times(ChineseWord first) {
        if (closesOtherHalf()) {
            return;
        }
        ChineseTime start = time();
        if (isNext(Kind.OFF, Kind.SHUT) && endsAt(start)) {
            skip(Kind.OFF, Kind.SHUT);
            return;
        }
        ChineseWord word = next(Kind.DASH, Kind.OPEN_END, Kind.OPEN);
        if (word.kind() == Kind.OPEN_END) {
            addTime(ChineseTime.written(start.minute()) + "+", word);
            rule.take(first);
            return;
        }
        while (word.kind() == Kind.OPEN && isNext(Kind.BREAK, Kind.DASH, Kind.LIST, Kind.REMARK)) {
            ChineseWord between = next(Kind.BREAK, Kind.DASH, Kind.LIST, Kind.REMARK);
            if (between.kind() == Kind.REMARK) {
                rule.remarks.add(between.text().strip());
            }
        }
        ChineseTime end = time();
        if (word.kind() == Kind.OPEN) {
            // Doors that open at one time and shut at another.
            next(Kind.OFF, Kind.SHUT);
        }
        addTime(ChineseTime.written(start.minute()) + "-" + ChineseTime.written(end.endOf(start)), first);
        rule.take(end.word());
    }

    /** Whether a half of the day is said to be closed that has no hours anyway, as in 8:00-12:00 下午闭馆. */
    private boolean closesOtherHalf() {
        Kind half = words.get(at).kind();
        if ((half != Kind.AFTERNOON && half != Kind.MORNING)
                || at + 1 == words.size()
                || words.get(at + 1).kind() != Kind.OFF
                || rule.off
                || rule.times.isEmpty()) {
            return false;
        }
        boolean other = rule.times.stream()
                .allMatch(time -> half == Kind.AFTERNOON
                        ? !time.endsWith("+") && time.substring(6).compareTo("13:00") <= 0
                        : time.compareTo("12") >= 0);
        at += other ? 2 : 0;
        return other;
    }

    /** Whether the time is the end of the hours before, which is said twice. */
    private boolean endsAt(ChineseTime time) {
        return !rule.off
                && !rule.times.isEmpty()
                && rule.times.get(rule.times.size() - 1).endsWith("-" + ChineseTime.written(time.minute()));
    }

    /** Hours that the rule just read is closed in between. */
    private void pause(ChineseWord word) {
        if (!isNext(Kind.TIME, Kind.SPOKEN_TIME, Kind.NOON, Kind.NOISE)) {
            off(word);
            return;
        }
        if (rule.off || rule.times.isEmpty()) {
            throw unknown(word);
        }
        ChineseRule pause = sameDays(rule);
        pause.take(word);
        finish();
        rule = pause;
        closesNext = true;
    }

    private static ChineseRule sameDays(ChineseRule open) {
        ChineseRule closed = new ChineseRule();
        closed.dates.addAll(open.dates);
        closed.days.addAll(open.days);
        closed.week = open.week;
        closed.off = true;
        return closed;
    }

    /** Some days' other end of the hours that the rule before has. */
    private void later(ChineseWord word) {
        ChineseRule before = rules.isEmpty() ? null : rules.get(rules.size() - 1);
        if (before == null || before.off || before.times.isEmpty() || rule.isSaid() || rule.days.isEmpty()) {
            throw unknown(word);
        }
        ChineseTime end = time();
        rule.times.addAll(before.times);
        String last = rule.times.remove(rule.times.size() - 1);
        rule.times.add(last.substring(0, 6) + ChineseTime.written(end.minute()));
        rule.take(end.word());
    }

    private ChineseTime time() {
        ChineseWord part = null;
        boolean nextDay = false;
        while (at < words.size()) {
            ChineseWord word = words.get(at++);
            switch (word.kind()) {
                case MORNING, NIGHT, NOON, AFTERNOON -> part = word;
                case NEXT_DAY -> nextDay = true;
                case TIME, SPOKEN_TIME -> {
                    return ChineseTime.of(word, part, nextDay);
                }
                case BLANK, NOISE -> {
                    // Between the part of the day and its hour.
                }
                default -> throw unknown(word);
            }
        }
        throw HoursPlace.refuse(text.from(Integer.MAX_VALUE), "calendar.hours.syntax");
    }

    private void addTime(String time, ChineseWord word) {
        if (rule.off && !closesNext) {
            finish();
        }
        if (!rule.times.contains(time)) {
            rule.times.add(time);
        }
        rule.take(word);
    }

    private void off(ChineseWord word) {
        int own = rule.times.size() - clauseTimes;
        if (rule.times.isEmpty() || rule.times.equals(List.of(WHOLE_DAY))) {
            rule.times.clear();
            // Words such as 休息 after 休息日 close no further days.
            rule.off = true;
        } else if (clauseTimes > 0 && own > 0) {
            ChineseRule open = rule;
            List<String> closed = open.times.subList(clauseTimes, open.times.size());
            ChineseRule pause = sameDays(open);
            pause.times.addAll(closed);
            closed.clear();
            pause.take(word);
            finish();
            rule = pause;
        } else if (own == 1 && rule.times.size() == 1) {
            rule.off = true;
        } else {
            throw refuse(word, "calendar.hours.add");
        }
        closesNext = false;
        rule.take(word);
    }

    private void except(ChineseWord word) {
        List<String> excepted = rule.days.subList(clauseDays, rule.days.size());
        if (excepted.isEmpty() || rule.isSaid() || (!rule.dates.isEmpty() && clauseDays == 0)) {
            throw unknown(word);
        }
        boolean own = clauseDays > 0 || (exceptionFirst && !inParentheses);
        if (!own && rules.isEmpty()) {
            throw unknown(word);
        }
        ChineseRule of = own ? rule : rules.get(rules.size() - 1);
        of.exceptions.addAll(excepted);
        of.exceptionColumn = word.from();
        of.until = own ? of.until : word.until();
        excepted.clear();
        if (own) {
            rule.week = clauseDays == 0 ? 0 : rule.week;
        } else {
            rule = new ChineseRule();
            clauseDays = 0;
        }
        exceptionFirst = false;
    }

    private void remark(ChineseWord word) {
        boolean before = !rule.isSaid() && !rule.hasSelectors() && !rules.isEmpty();
        ChineseRule of = before ? rules.get(rules.size() - 1) : rule;
        of.remarks.add(word.text().strip());
        of.until = word.until();
    }

    private HoursText written() {
        List<ChineseRule> written = ChineseOrder.of(rules);
        HoursText syntax = HoursText.empty(text.given(1, text.from(Integer.MAX_VALUE) - 1));
        int last = 1;
        for (ChineseRule done : written) {
            if (last > 1) {
                syntax.append("; ", last, last);
            }
            syntax.append(done.written(), done.from, done.until);
            last = Math.max(2, done.until);
        }
        return syntax;
    }

    private boolean isNext(Kind... kinds) {
        int ahead = at;
        while (ahead < words.size() && words.get(ahead).kind() == Kind.BLANK) {
            ahead++;
        }
        return ahead < words.size() && List.of(kinds).contains(words.get(ahead).kind());
    }

    private ChineseWord next(Kind... kinds) {
        while (at < words.size()) {
            ChineseWord word = words.get(at++);
            if (List.of(kinds).contains(word.kind())) {
                return word;
            }
            if (word.kind() != Kind.BLANK && word.kind() != Kind.NOISE) {
                // A time that nothing follows is a moment.
                throw kinds[0] == Kind.DASH ? refuse(words.get(at - 2), "calendar.hours.point") : unknown(word);
            }
        }
        throw kinds[0] == Kind.DASH
                ? refuse(words.get(words.size() - 1), "calendar.hours.point")
                : HoursPlace.refuse(text.from(Integer.MAX_VALUE), "calendar.hours.syntax");
    }

    private void skip(Kind... kinds) {
        next(kinds);
    }

    private static RuntimeException unknown(ChineseWord word) {
        return refuse(word, "calendar.hours.word", word.text());
    }

    static RuntimeException refuse(ChineseWord word, String code, Object... arguments) {
        return HoursPlace.refuse(word.from(), code, arguments);
    }
}
