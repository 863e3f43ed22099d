package org.commonhall.calendar.hours;

import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.OpeningHoursParserConstants;
import ch.poole.openinghoursparser.ParseException;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.Token;
import ch.poole.openinghoursparser.TokenMgrError;
import ch.poole.openinghoursparser.Util;
import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonhall.Explanation;
import org.commonhall.InvalidInput;
import org.commonhall.text.HoursPlace;
import org.jspecify.annotations.Nullable;

/** Reads the text of opening hours rule by rule, so that each rule keeps its place. */
final class HoursReader {
    static final int MAX_LENGTH = 4096;
    /** More rules and selectors than anybody needs would make the search for the next change long. */
    static final int MAX_PARTS = 250;

    private static final Pattern GAP = Pattern.compile(", *,");

    private static final String WIDE = "０１２３４５６７８９：；，、．（）［］＋／～~－‐‑‒−〜";
    private static final String NARROW = "0123456789:;,,.()[]+/--------";

    private final HoursText text;
    private final boolean sun;
    private final OpeningHoursParser parser;
    private final List<Explanation> doubts = new ArrayList<>();
    private final List<Rule> read = new ArrayList<>();
    private final List<HoursRule> rules = new ArrayList<>();

    private final boolean free;
    private @Nullable InvalidInput bare;

    private HoursReader(HoursText text, Mode mode, boolean sun) throws ParseException {
        this.text = text;
        this.sun = sun;
        parser = new OpeningHoursParser(new StringReader(""));
        // An empty text sets the parser's mode, which reading one rule does not take; spans may pass midnight.
        parser.rules(mode == Mode.STRICT, false);
        parser.ReInit(new StringReader(text.toString()));
        free = mode == Mode.FREE;
    }

    /**
     * Reads a text.
     *
     * @param sun whether times of the sun are let pass
     */
    static OpeningHours read(String text, boolean sun) {
        if (text.length() > MAX_LENGTH) {
            throw HoursPlace.refuse(MAX_LENGTH + 1, "calendar.hours.long", MAX_LENGTH);
        }
        // A column is a character: tabs and line ends are read as blanks.
        String plain = text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
        InvalidInput refusal;
        try {
            return new HoursReader(HoursText.of(plain), Mode.STRICT, sun).hours(text, false);
        } catch (ParseException | TokenMgrError e) {
            refusal = HoursPlace.refuse(column(e, plain), "calendar.hours.syntax");
        }
        HoursText narrow = HoursText.of(narrow(plain));
        HoursWords.checkClock(narrow);
        for (Mode mode : Mode.MORE) {
            try {
                return new HoursReader(narrow, mode, sun).hours(text, true);
            } catch (ParseException | TokenMgrError e) {
                // The place where good syntax ends is the one to name.
            }
        }
        HoursText words = HoursWords.read(narrow);
        if (HoursChinese.isIn(words)) {
            words = HoursChinese.read(words);
        }
        if (words.masked().equals(narrow.masked())) {
            throw refusal;
        }
        int furthest = 1;
        for (Mode mode : Mode.values()) {
            try {
                return new HoursReader(words, mode, sun).hours(text, true);
            } catch (ParseException | TokenMgrError e) {
                furthest = Math.max(furthest, words.from(column(e, words.toString())));
            }
        }
        throw HoursPlace.refuse(furthest, "calendar.hours.syntax");
    }

    private OpeningHours hours(String given, boolean lenient) throws ParseException {
        ImmutableList<HoursRule> rules = rules();
        return new OpeningHours(
                given, rules, lenient ? Util.rulesToOpeningHoursString(read) : null, ImmutableList.copyOf(doubts));
    }

    /** Replaces the full-width signs of an input method outside of remarks by the signs they stand for. */
    private static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text);
        boolean remark = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            remark ^= sign == '"';
            int known = remark ? -1 : WIDE.indexOf(sign);
            if (known >= 0) {
                narrow.setCharAt(i, NARROW.charAt(known));
            }
        }
        return narrow.toString();
    }

    private ImmutableList<HoursRule> rules() throws ParseException {
        int separator = OpeningHoursParserConstants.SEMICOLON;
        boolean fallback = false;
        int parts = 0;
        do {
            Token first = parser.getToken(1);
            Rule rule = free ? HoursFreeRule.read(parser) : parser.rule();
            Token next = parser.getToken(1);
            if (!isSeparator(next.kind)) {
                throw HoursFreeRule.refusal(parser);
            }
            boolean additive = separator == OpeningHoursParserConstants.COMMA;
            fallback = separator == OpeningHoursParserConstants.FALLBACKSEPERATOR || (additive && fallback);
            rule.setAdditive(additive);
            rule.setFallBack(separator == OpeningHoursParserConstants.FALLBACKSEPERATOR);
            if (!rule.isEmpty()) {
                parts += HoursRule.parts(rule);
                HoursPlace place = new HoursPlace(
                        rules.size() + 1, text.from(first.beginColumn), text.until(parser.token.endColumn));
                if (parts > MAX_PARTS) {
                    throw place.refuse("calendar.hours.parts", MAX_PARTS);
                }
                markBare(rule, place);
                doubts.addAll(HoursRule.doubts(rule));
                rules.add(HoursRule.of(rule, place, additive, fallback, sun));
                read.add(rule);
            }
            separator = parser.getNextToken().kind;
        } while (separator != OpeningHoursParserConstants.EOF);
        checkGaps();
        if (bare != null) {
            throw bare;
        }
        if (rules.isEmpty()) {
            throw HoursPlace.refuse(text.from(Integer.MAX_VALUE), "calendar.hours.empty");
        }
        return ImmutableList.copyOf(rules);
    }

    /** Commas with nothing between them are as likely to be a slip in a list. */
    private void checkGaps() {
        for (MatchResult gap : text.find(GAP)) {
            throw HoursPlace.refuse(text.from(gap.end()), "calendar.hours.gap");
        }
    }

    /** Days without hours before a comma may be meant for the hours behind it, or for whole days. */
    private void markBare(Rule rule, HoursPlace place) {
        if (parser.getToken(1).kind == OpeningHoursParserConstants.COMMA
                && parser.getToken(2).kind != OpeningHoursParserConstants.EOF
                && HoursRule.isBare(rule)
                && bare == null) {
            // Only a text that can be read to its end is refused for what it may mean.
            bare = place.refuse("calendar.hours.bare", text.given(place.from(), place.until()));
        }
    }

    static boolean isSeparator(int kind) {
        return kind == OpeningHoursParserConstants.EOF
                || kind == OpeningHoursParserConstants.COMMA
                || kind == OpeningHoursParserConstants.SEMICOLON
                || kind == OpeningHoursParserConstants.FALLBACKSEPERATOR;
    }

    private static int column(Throwable refusal, String text) {
        Token last = refusal instanceof ParseException parse ? parse.currentToken : null;
        if (last == null) {
            return 1;
        }
        return last.next == null || last.next.kind == OpeningHoursParserConstants.EOF
                ? text.length() + 1
                : last.next.beginColumn;
    }

    /** How much is let pass: good syntax, what the parser makes good, selectors in any order. */
    private enum Mode {
        STRICT,
        LENIENT,
        FREE;

        static final ImmutableList<Mode> MORE = ImmutableList.of(LENIENT, FREE);
    }
}
