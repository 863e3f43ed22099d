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
import org.commonhall.InvalidInput;
import org.commonhall.text.HoursPlace;

/** Reads the text of opening hours rule by rule, so that each rule keeps its place. */
final class HoursReader {
    static final int MAX_LENGTH = 4096;
    /** More rules and selectors than anybody needs would make the search for the next change long. */
    static final int MAX_PARTS = 250;

    private static final String WIDE = "０１２３４５６７８９：；，、．（）［］＋／～~－‐‑‒−〜";
    private static final String NARROW = "0123456789:;,,.()[]+/--------";

    private final OpeningHoursParser parser;
    private final List<Rule> read = new ArrayList<>();
    private final List<HoursRule> rules = new ArrayList<>();

    private final boolean free;

    private HoursReader(String text, Mode mode) throws ParseException {
        parser = new OpeningHoursParser(new StringReader(""));
        // An empty text sets the parser's mode, which reading one rule does not take; spans may pass midnight.
        parser.rules(mode == Mode.STRICT, false);
        parser.ReInit(new StringReader(text));
        free = mode == Mode.FREE;
    }

    static OpeningHours read(String text) {
        if (text.length() > MAX_LENGTH) {
            throw HoursPlace.refuse(MAX_LENGTH + 1, "calendar.hours.long", MAX_LENGTH);
        }
        // A column is a character: tabs and line ends are read as blanks.
        String plain = text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
        InvalidInput refusal;
        try {
            return new OpeningHours(text, new HoursReader(plain, Mode.STRICT).rules(plain), null);
        } catch (ParseException | TokenMgrError e) {
            refusal = HoursPlace.refuse(column(e, plain), "calendar.hours.syntax");
        }
        String narrow = narrow(plain);
        for (Mode mode : Mode.MORE) {
            try {
                HoursReader reader = new HoursReader(narrow, mode);
                ImmutableList<HoursRule> rules = reader.rules(narrow);
                return new OpeningHours(text, rules, Util.rulesToOpeningHoursString(reader.read));
            } catch (ParseException | TokenMgrError e) {
                // The place where good syntax ends is the one to name.
            }
        }
        throw refusal;
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

    private ImmutableList<HoursRule> rules(String text) throws ParseException {
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
                if (parts > MAX_PARTS) {
                    throw HoursPlace.refuse(first.beginColumn, "calendar.hours.parts", MAX_PARTS);
                }
                HoursPlace place = new HoursPlace(rules.size() + 1, first.beginColumn, parser.token.endColumn);
                rules.add(HoursRule.of(rule, place, additive, fallback));
                read.add(rule);
            }
            separator = parser.getNextToken().kind;
        } while (separator != OpeningHoursParserConstants.EOF);
        if (rules.isEmpty()) {
            throw HoursPlace.refuse(text.length() + 1, "calendar.hours.empty");
        }
        return ImmutableList.copyOf(rules);
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
