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
    exports org.commonhall.calendar.hours;
    exports org.commonhall.calendar.recurrence;
    exports org.commonhall.capacity;
    exports org.commonhall.corridor;
    exports org.commonhall.directory.building;
    exports org.commonhall.directory.directory;
    exports org.commonhall.directory.file;
    exports org.commonhall.exchange;
    exports org.commonhall.governance.ballot;
    exports org.commonhall.governance.chain;
    exports org.commonhall.governance.committee;
    exports org.commonhall.governance.decision;
    exports org.commonhall.governance.electorate;
    exports org.commonhall.governance.followup;
    exports org.commonhall.governance.meeting;
    exports org.commonhall.governance.motion;
    exports org.commonhall.journal;
    exports org.commonhall.publication;
    exports org.commonhall.report;
    exports org.commonhall.request.catalogue;
    exports org.commonhall.request.inbox;
    exports org.commonhall.request.rates;
    exports org.commonhall.request.request;
    exports org.commonhall.station.advice;
    exports org.commonhall.station.booking;
    exports org.commonhall.station.desk;
    exports org.commonhall.station.station;
    exports org.commonhall.station.visit;
    exports org.commonhall.storage;

    // To a validator of the host's own, which reads private fields; nothing of ours needs it.
    opens org.commonhall;
    opens org.commonhall.access;
    opens org.commonhall.capacity;
    opens org.commonhall.corridor;
    opens org.commonhall.directory.building;
    opens org.commonhall.directory.directory;
    opens org.commonhall.directory.file;
    opens org.commonhall.governance.ballot;
    opens org.commonhall.governance.chain;
    opens org.commonhall.governance.committee;
    opens org.commonhall.governance.followup;
    opens org.commonhall.governance.meeting;
    opens org.commonhall.governance.motion;
    opens org.commonhall.publication;
    opens org.commonhall.request.catalogue;
    opens org.commonhall.request.rates;
    opens org.commonhall.request.request;
    opens org.commonhall.station.advice;
    opens org.commonhall.station.booking;
    opens org.commonhall.station.desk;
    opens org.commonhall.station.station;
    opens org.commonhall.station.visit;
}
