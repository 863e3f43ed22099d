/** Domain, use cases and the storage interface. */
module org.commonhall {
    requires transitive com.google.common;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires ch.poole.openinghoursparser;
    requires de.siegmar.fastcsv;
    requires static io.soabase.recordbuilder.core;
    requires static transitive java.compiler;

    exports org.commonhall;
    exports org.commonhall.access;
    exports org.commonhall.calendar;
    exports org.commonhall.capacity;
    exports org.commonhall.chain;
    exports org.commonhall.committee;
    exports org.commonhall.decision;
    exports org.commonhall.directory;
    exports org.commonhall.exchange;
    exports org.commonhall.journal;
    exports org.commonhall.publication;
    exports org.commonhall.report;
    exports org.commonhall.request;
    exports org.commonhall.station;
    exports org.commonhall.storage;

    opens org.commonhall;
    opens org.commonhall.access;
    opens org.commonhall.capacity;
    opens org.commonhall.chain;
    opens org.commonhall.decision;
    opens org.commonhall.committee;
    opens org.commonhall.directory;
    opens org.commonhall.publication;
    opens org.commonhall.request;
    opens org.commonhall.station;
}
