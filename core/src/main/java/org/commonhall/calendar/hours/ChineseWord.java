package org.commonhall.calendar.hours;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonhall.text.HoursPlace;
import org.jspecify.annotations.Nullable;

/**
 * A word of Chinese opening hours.
 *
 * @param kind what it is
 * @param text as it was given
 * @param from first column
 * @param until last column
 * @param value the minute of a time, the weekdays as bits from Monday, or the month times 100 with the day;
 *     of a numbered weekday seven times its number and the weekday, the last one's number being 0
 */
record ChineseWord(Kind kind, String text, int from, int until, int value) {
    private static final String NUMBER = "(?:\\d{1,2}|[零一二两三四五六七八九十]{1,3})";
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String WEEK = "一二三四五六日";

    private static final ImmutableList<Form> FORMS = ImmutableList.of(
            form(Kind.BLANK, " +"),
            form(
                    Kind.REMARK,
                    "(?:(?<![-—–至到:] ?)(?<!\\d)\\d{1,2}(?:[:.]\\d{2}|[点时時](?:\\d{1,2}分?|半)?)(?:后|起|以后|之后)? *)?"
                            + "(?:(?:(?:闭馆|闭园|关门|关馆|结束)前|提前)[^,;()。]*|停止(?!营业|服务|办公)|截止|止票|停票|停售"
                            + "|清场|最晚|最后|谢绝|观众退场|退场|(?:需|须|请|可|要|提前|至少)*预约)[^,;() 。]*"
                            + "(?: *\\d{1,2}:\\d{2}(?! *[-—–至到]))?"),
            form(
                    Kind.NOISE,
                    "注[:]|中午(?:时段)?不休息?|午间不休息?|采用|执行|实行|全年无休|年中无休|全年(?:对外)?开放|无休息?日|例行|固定|每年|全年|期间|当天|时段|(?:如?遇|逢)(?=[国全法节公休])"),
            form(Kind.USUAL, "照常(?:开放|营业|办公|开馆)?|正常(?:开放|营业|办公|开馆)|不休息?|不闭馆|不打烊"),
            form(Kind.NOTICE, "(?:期间)?(?:另行(?:通知|通告|公告|安排)|按(?:国家)?(?:有关)?规定(?:执行)?|以(?:公告|通知)为准)"),
            form(Kind.OFF_LABEL, "(?:闭馆|休馆|休息|闭园|公休|休业|关闭)(?:时间|日期?)(?: *[:为是])?"),
            form(
                    Kind.LABEL,
                    "[早午晚]餐(?:时间)?(?: *[:为])?|(?:(?:对外|免费|日间|日常|具体|接待|窗口)*"
                            + "(?:开放|营业|办公|服务|开馆|开园|供餐|上班|工作|参观|办理|受理|接待|运营|经营|就诊|门诊|借阅|作息|夜间开放|对外)时间(?:表|段|安排)?)(?: *[:为是])?"
                            + "|日间开放:|夜间开放:"),
            form(Kind.EXCEPT, "除外|[之以]?外"),
            form(Kind.EXCEPT_BEFORE, "除(?!夕)了?"),
            form(Kind.WHOLE_DAY, "(?:24|二十四) *个?小时(?: *不间断)?|全天候?|昼夜"),
            form(Kind.PAUSE, "午休(?:时间)?|[中午][午间]休息(?:时间)?"),
            form(Kind.LATER, "(?:营业|开放|服务)?(?:时间)?延长?时?[至到]"),
            form(
                    Kind.OFF,
                    "闭馆(?:整理|维护|检修|休整)?|休馆|休息|闭园|关闭|不(?:对外)?(?:开放|营业|办公|接待|上班|开馆|开门)|停业|休业|公休|停诊"
                            + "|停止(?:营业|服务|办公)|暂停(?:对外)?(?:服务|开放|营业|接待|办理|办公)|歇业|封园(?:养护期)?|off|closed"),
            form(Kind.WORKDAYS, "工作日"),
            form(Kind.WEEKEND, "双休日|周末"),
            form(Kind.HOLIDAYS, "(?:国家|全国)?(?:法定)?(?:节假|公众假|休假)[日期]|(?:国家)?法定(?:假|节)日|PH"),
            form(Kind.SCHOOL, "寒暑假|SH"),
            form(Kind.SEASON, "[春夏秋冬](?!节)(?:[,/]?[春夏秋冬])?(?:季|令|时|天)?(?:开放|作息|营业|工作)?(?:时间)?|[旺淡]季(?:时间)?"),
            form(Kind.EVERY_DAY, "每[天日]|天天|日常"),
            form(Kind.NUMBERED, "每个?月的?(?:第([一二三四五])|最后一)个?(?:周|星期)([一二三四五六日天])"),
            form(Kind.WEEKDAYS, "每?逢?(?:周|週|星期|礼拜)([一二三四五六日天末]+)"),
            form(Kind.DATE, "(" + NUMBER + ") ?(?:月份?(?: ?(" + NUMBER + ") ?[日号])?|(?= *[-—–至到] *\\d{1,2}月份?(?!\\d)))"),
            form(Kind.NEXT_YEAR, "次年|翌年|来年|第二年"),
            form(Kind.NEXT_DAY, "次日|翌日|第二天"),
            form(Kind.MORNING, "上午|早上|早晨|清晨|早"),
            form(Kind.NIGHT, "凌晨"),
            form(Kind.NOON, "中午|午间"),
            form(Kind.AFTERNOON, "下午|午后|傍晚|晚上|晚间|夜间|夜晚|晚"),
            form(Kind.TIME, "(\\d{1,2})[:.](\\d{2})(?!\\d)分?"),
            form(
                    Kind.SPOKEN_TIME,
                    "(" + NUMBER + ") ?(?:[点时時](?:(半)|一刻| ?(" + NUMBER
                            + ") ?分| ?(\\d{2})(?![\\d:]))?[整钟]?|(?= *[-—–至到] *\\d{1,2}[点时時]))"),
            form(Kind.OPEN_END, "以后|之后|起|\\+|[-—–至到] *(?:深夜|打烊|售完(?:为止)?|结束)"),
            form(Kind.DASH, "[-—–ー→]+|至|到"),
            form(Kind.LIST, "[/&]|以及|及|和|与"),
            form(Kind.BREAK, "[,;()。]"),
            form(Kind.NOISE, "[:为]|从|于|在|的|均|都|对外"),
            form(Kind.OPEN, "开放|营业|办公|开馆|开园|开门|接待|供餐|上班|服务|参观|open"),
            form(Kind.LATIN_DAY, "Mo|Tu|We|Th|Fr|Sa|Su"),
            form(Kind.SHUT, "关门|打烊|下班|结束"),
            form(Kind.BARE_DAY, "[一二三四五六日天]+"));

    static ImmutableList<ChineseWord> read(HoursText text) {
        String plain = text.masked();
        List<ChineseWord> words = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            ChineseWord word = word(plain, at, text);
            words.add(word);
            at += word.text.length();
        }
        return ImmutableList.copyOf(words);
    }

    private static ChineseWord word(String plain, int at, HoursText text) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(plain).region(at, plain.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                return new ChineseWord(
                        form.kind,
                        matcher.group(),
                        text.from(at + 1),
                        text.until(matcher.end()),
                        value(form.kind, matcher, text.from(at + 1)));
            }
        }
        int end = at + 1;
        while (end < plain.length() && end - at < 8 && Character.isLetter(plain.charAt(end))) {
            end++;
        }
        throw HoursPlace.refuse(text.from(at + 1), "calendar.hours.word", plain.substring(at, end));
    }

    private static int value(Kind kind, Matcher matcher, int column) {
        return switch (kind) {
            case WEEKDAYS -> days(matcher.group(1), column);
            case BARE_DAY -> days(matcher.group(), column);
            case NUMBERED ->
                7 * number(matcher.group(1)) + WEEK.indexOf(matcher.group(2).replace('天', '日'));
            case LATIN_DAY -> 1 << ("MoTuWeThFrSaSu".indexOf(matcher.group()) / 2);
            case WORKDAYS -> 0b0011111;
            case WEEKEND -> 0b1100000;
            case EVERY_DAY -> 0b1111111;
            case DATE -> number(matcher.group(1)) * 100 + number(matcher.group(2));
            case TIME -> minute(matcher.group(1), matcher.group(2), column);
            case SPOKEN_TIME ->
                minute(
                        matcher.group(1),
                        matcher.group(2) != null
                                ? "30"
                                : matcher.group().contains("一刻")
                                        ? "15"
                                        : matcher.group(3) != null ? matcher.group(3) : matcher.group(4),
                        column);
            default -> 0;
        };
    }

    private static int days(String names, int column) {
        int days = 0;
        String known = names.replace('天', '日');
        for (int i = 0; i < known.length(); i++) {
            char name = known.charAt(i);
            int day = name == '末' ? 0b1100000 : 1 << WEEK.indexOf(name);
            // 五一 is the first of May, not Friday and Monday.
            if (day <= days) {
                throw HoursPlace.refuse(column, "calendar.hours.word", names);
            }
            days |= day;
        }
        return days;
    }

    private static int minute(String hour, @Nullable String minute, int column) {
        int hours = number(hour);
        int minutes = number(minute);
        if (hours > 26 || minutes > 59) {
            throw HoursPlace.refuse(column, "calendar.hours.clock", hour + ":" + minute);
        }
        return hours * 60 + minutes;
    }

    private static int number(@Nullable String digits) {
        if (digits == null) {
            return 0;
        }
        if (Character.isDigit(digits.charAt(0))) {
            return Integer.parseInt(digits);
        }
        String plain = digits.replace('两', '二');
        int ten = plain.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(plain.charAt(plain.length() - 1));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(plain.charAt(ten - 1));
        return tens * 10 + (ten == plain.length() - 1 ? 0 : DIGITS.indexOf(plain.charAt(ten + 1)));
    }

    private static Form form(Kind kind, String pattern) {
        return new Form(kind, Pattern.compile(pattern));
    }

    /** How words of a kind are written. */
    private record Form(Kind kind, Pattern pattern) {}

    /** What a word is. */
    enum Kind {
        BLANK,
        REMARK,
        NOTICE,
        NOISE,
        LABEL,
        USUAL,
        OFF_LABEL,
        EXCEPT,
        EXCEPT_BEFORE,
        WHOLE_DAY,
        PAUSE,
        LATER,
        OFF,
        WORKDAYS,
        WEEKEND,
        HOLIDAYS,
        SCHOOL,
        SEASON,
        EVERY_DAY,
        NUMBERED,
        WEEKDAYS,
        BARE_DAY,
        LATIN_DAY,
        DATE,
        NEXT_YEAR,
        NEXT_DAY,
        MORNING,
        NIGHT,
        NOON,
        AFTERNOON,
        TIME,
        SPOKEN_TIME,
        OPEN_END,
        DASH,
        LIST,
        BREAK,
        OPEN,
        SHUT
    }
}
