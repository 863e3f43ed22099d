package org.commonhall.calendar.hours;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text on its way to good syntax, each sign of it with the columns of the given text that it stands for. */
final class HoursText {
    /** Stands for a sign of a remark, which no word of the syntax may be found in. */
    private static final char MASK = '\uE000';

    private static final Pattern REMARK = Pattern.compile("\"[^\"]*\"");

    private final String given;
    private final StringBuilder signs = new StringBuilder();
    private int[] from;
    private int[] until;

    /** Starts empty, to be written piece by piece. */
    private HoursText(String given, int capacity) {
        this.given = given;
        this.from = new int[capacity];
        this.until = new int[capacity];
    }

    /** The given text as it is, its remarks masked. */
    static HoursText of(String given) {
        HoursText text = new HoursText(given, given.length());
        String masked = REMARK.matcher(given)
                .replaceAll(remark ->
                        "\"" + String.valueOf(MASK).repeat(remark.group().length() - 2) + "\"");
        for (int i = 0; i < masked.length(); i++) {
            text.append(masked.substring(i, i + 1), i + 1, i + 1);
        }
        return text;
    }

    static HoursText empty(String given) {
        return new HoursText(given, given.length());
    }

    void append(String piece, int first, int last) {
        int begin = signs.length();
        signs.append(piece);
        if (signs.length() > from.length) {
            from = Arrays.copyOf(from, 2 * signs.length());
            until = Arrays.copyOf(until, 2 * signs.length());
        }
        Arrays.fill(from, begin, signs.length(), first);
        Arrays.fill(until, begin, signs.length(), last);
    }

    List<MatchResult> find(Pattern pattern) {
        return pattern.matcher(signs).results().toList();
    }

    HoursText replace(Pattern pattern, String by) {
        return replace(pattern, match -> by);
    }

    /** The text with each match replaced; a replacement stands where all of its match stood. */
    HoursText replace(Pattern pattern, Function<MatchResult, String> by) {
        Matcher matcher = pattern.matcher(signs);
        HoursText replaced = new HoursText(given, signs.length());
        int done = 0;
        while (matcher.find()) {
            replaced.copy(this, done, matcher.start());
            if (matcher.end() > matcher.start()) {
                replaced.append(by.apply(matcher.toMatchResult()), from[matcher.start()], until[matcher.end() - 1]);
            }
            done = matcher.end();
        }
        replaced.copy(this, done, signs.length());
        return replaced;
    }

    private void copy(HoursText other, int begin, int end) {
        for (int i = begin; i < end; i++) {
            append(other.signs.substring(i, i + 1), other.from[i], other.until[i]);
        }
    }

    String masked() {
        return signs.toString();
    }

    String given(int first, int last) {
        return given.substring(first - 1, last);
    }

    /** The column of the given text at which a column of this one begins. */
    int from(int column) {
        return column > signs.length() ? given.length() + 1 : from[column - 1];
    }

    int until(int column) {
        return column > signs.length() ? given.length() : until[column - 1];
    }

    /** The signs with the remarks as they were given. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(signs);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == MASK) {
                text.setCharAt(i, given.charAt(from[i] - 1));
            }
        }
        return text.toString();
    }
}
