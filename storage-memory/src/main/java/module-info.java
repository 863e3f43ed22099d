/** Storage in memory, the contract kit for storage adapters, and tools for tests. */
module org.commonhall.storage.memory {
    requires transitive org.commonhall;
    requires static org.junit.jupiter.api;
    requires static org.junit.jupiter.params;
    requires static org.assertj.core;
    requires static io.soabase.recordbuilder.core;
    requires static java.compiler;

    exports org.commonhall.storage.contract;
    exports org.commonhall.storage.memory;
    exports org.commonhall.testing;

    opens org.commonhall.storage.contract;
}
