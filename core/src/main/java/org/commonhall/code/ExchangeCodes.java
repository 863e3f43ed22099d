package org.commonhall.code;

/** Codes that begin with {@code exchange}. */
public final class ExchangeCodes {
    /** Events. */
    public static final class Events {
        /** Import begun. */
        public static final String BEGUN = "exchange.begun";
        /** Import finished. */
        public static final String FINISHED = "exchange.finished";
        /** Import in progress. */
        public static final String PROGRESSED = "exchange.progressed";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** The store holds something else for this key. */
        public static final String CHANGED = "exchange.changed";
        /** This is none of the words that can stand here. */
        public static final String CHOICE = "exchange.choice";
        /** Line {0}: {1} columns are needed and there are {2}. */
        public static final String COLUMNS = "exchange.columns";
        /** Line {0}: a table has at most {1} columns. */
        public static final String COLUMNS_MANY = "exchange.columns.many";
        /** This is no date of the patterns of the profile. */
        public static final String DATE = "exchange.date";
        /** This is no day such as 2026-03-02. */
        public static final String DAY = "exchange.day";
        /** This key is on an earlier line as well, which counts. */
        public static final String DUPLICATE = "exchange.duplicate";
        /** Somebody else is importing the same file. */
        public static final String ELSEWHERE = "exchange.elsewhere";
        /** Line 1, column 1: the file is empty, a header is needed. */
        public static final String EMPTY = "exchange.empty";
        /** Line {0}, column {1}: byte {2} is not {3}; say in which encoding the file is. */
        public static final String ENCODING = "exchange.encoding";
        /** The error file cannot be written. */
        public static final String ERRORS_UNWRITABLE = "exchange.errors.unwritable";
        /** Line {0}, column {1}: a field has at most {2} characters. */
        public static final String FIELD = "exchange.field";
        /** The file has changed while it was imported; import it again. */
        public static final String FILE_CHANGED = "exchange.file.changed";
        /** This lies in the future. */
        public static final String FUTURE = "exchange.future";
        /** Line {0}, column 1: the packed file is damaged or cut off here. */
        public static final String GZIP = "exchange.gzip";
        /** Line 1: these columns are missing: {0}. */
        public static final String HEADER_MISSING = "exchange.header.missing";
        /** Line 1, column {0}: the column {1} is there twice. */
        public static final String HEADER_TWICE = "exchange.header.twice";
        /** A holder is a person or an organization, one of the two. */
        public static final String HOLDER = "exchange.holder";
        /** A key is needed. */
        public static final String KEY_MISSING = "exchange.key.missing";
        /** There is a NUL character here. */
        public static final String NUL = "exchange.nul";
        /** This is no number. */
        public static final String NUMBER = "exchange.number";
        /** This last day is over. */
        public static final String PAST = "exchange.past";
        /** A mapping file has at most {0} bytes. */
        public static final String PROFILE_LARGE = "exchange.profile.large";
        /** Line {0}: not a name of a mapping file, or there twice: {1}. */
        public static final String PROFILE_LINE = "exchange.profile.line";
        /** The mapping file does not say: {0}. */
        public static final String PROFILE_MISSING = "exchange.profile.missing";
        /** The mapping file has no good value for {0}: {1}. */
        public static final String PROFILE_VALUE = "exchange.profile.value";
        /** Line {0}, column {1}: the quotes of this field do not match. */
        public static final String QUOTES = "exchange.quotes";
        /** No such thing was imported or stands above it. */
        public static final String REFERENCE = "exchange.reference";
        /** It was closed before it was opened. */
        public static final String REVERSED = "exchange.reversed";
        /** The row has more or fewer columns than the header. */
        public static final String ROW_COLUMNS = "exchange.row.columns";
        /** Line {0}: a file has at most {1} rows. */
        public static final String ROWS = "exchange.rows";
        /** A role has one scope: a building or an organization. */
        public static final String SCOPE = "exchange.scope";
        /** A share is written as 1/2. */
        public static final String SHARE = "exchange.share";
        /** This is longer than the field it goes to. */
        public static final String TOO_LONG = "exchange.too.long";
        /** There is no such file, or it cannot be read. */
        public static final String UNREADABLE = "exchange.unreadable";

        private Refusals() {}
    }

    private ExchangeCodes() {}
}
