package org.commonhall.code;

/** Codes that begin with {@code catalogue}. */
public final class CatalogueCodes {
    /** Events. */
    public static final class Events {
        /** Catalogue entry defined. */
        public static final String CATEGORY_DEFINED = "catalogue.category_defined";
        /** Catalogue entry imported. */
        public static final String CATEGORY_IMPORTED = "catalogue.category_imported";
        /** Reply template defined. */
        public static final String TEMPLATE_DEFINED = "catalogue.template_defined";

        private Events() {}
    }

    /** Refusals. */
    public static final class Refusals {
        /** There is no working calendar named {0}. */
        public static final String CALENDAR_UNKNOWN = "catalogue.calendar.unknown";
        /** Catalogue entry {0} cannot be above itself. */
        public static final String CATEGORY_CYCLE = "catalogue.category.cycle";

        private Refusals() {}
    }

    private CatalogueCodes() {}
}
