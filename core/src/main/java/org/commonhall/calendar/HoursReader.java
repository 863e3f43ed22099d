package org.commonhall.calendar;

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

/** Reads the text of opening hours rule by rule, so that each rule keeps its place. */
final class HoursReader {
    static final int MAX_LENGTH = 4096;
    /** More rules and selectors than anybody needs would make the search for the next change long. */
    static final int MAX_PARTS = 250;

    private final OpeningHoursParser parser;
    private final List<Rule> read = new ArrayList<>();
    private final List<HoursRule> rules = new ArrayList<>();

    private HoursReader(String text, boolean strict) throws ParseException {
        parser = new OpeningHoursParser(new StringReader(""));
        // An empty text sets the parser's mode, which reading one rule does not take; spans may pass midnight.
        parser.rules(strict, false);
        parser.ReInit(new StringReader(text));
    }

    static OpeningHours read(String text) {
        if (text.length() > MAX_LENGTH) {
            throw HoursPlace.refuse(MAX_LENGTH + 1, "calendar.hours.long", MAX_LENGTH);
        }
        // A column is a character: tabs and line ends are read as blanks.
        String plain = text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
        InvalidInput refusal;
        try {
            HoursReader strict = new HoursReader(plain, true);
            return new OpeningHours(text, strict.rules(plain), null);
        } catch (ParseException | TokenMgrError e) {
            refusal = HoursPlace.refuse(column(e, plain), "calendar.hours.syntax");
        }
        try {
            HoursReader lenient = new HoursReader(plain, false);
            ImmutableList<HoursRule> rules = lenient.rules(plain);
            return new OpeningHours(text, rules, Util.rulesToOpeningHoursString(lenient.read));
        } catch (ParseException | TokenMgrError e) {
            throw refusal;
        }
    }

    private ImmutableList<HoursRule> rules(String text) throws ParseException {
        int separator = OpeningHoursParserConstants.SEMICOLON;
        boolean fallback = false;
        int parts = 0;
        do {
            Token first = parser.getToken(1);
            Rule rule = parser.rule();
            Token next = parser.getToken(1);
            if (!isSeparator(next.kind)) {
                ParseException refusal = new ParseException();
                refusal.currentToken = parser.token;
                throw refusal;
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

    private static boolean isSeparator(int kind) {
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
}
