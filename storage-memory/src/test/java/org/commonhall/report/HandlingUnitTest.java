package org.commonhall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.MONDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.directory.directory.Organization;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.request.ImportedRequest;
import org.commonhall.request.request.ServiceRequest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.commonhall.storage.memory.MemoryStorage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** By which unit a report counts a request. */
class HandlingUnitTest {
    private final MemoryStorage store = new MemoryStorage();

    private final TestRequests given = new TestRequests(TestHall.on(store));

    @Test
    void theUnitOfTheSourceComesBeforeTheOrganizationThatLeads() {
        imported(1, "Roads", given.manager);
        imported(2, null, given.manager);
        imported(3, "Parks", null);
        imported(4, null, null);
        assertThat(given.hall.reports().requests(given.auditor, Locale.ENGLISH).byUnit())
                .extracting(RequestReport.Group::name)
                .containsExactlyInAnyOrder("Roads", "Tower Services", "Parks", null);
    }

    private void imported(long key, @Nullable String unit, @Nullable Id<Organization> lead) {
        ImportedRequest origin = ImportedRequest.of(
                        "register", "C-" + key, "Lamp", RequestVisibility.PUBLIC, MONDAY, LocalDate.of(2026, 3, 2))
                .handlingUnit(unit)
                .build();
        ServiceRequest request = ServiceRequest.imported(new Id<>(new UUID(8, key)), "register/C-" + key, origin);
        store.inTransaction(transaction -> transaction.insert(
                ServiceRequest.TYPE,
                List.of(lead == null ? request : ServiceRequest.TYPE.with(request, ServiceRequest.LEAD_UNIT, lead))));
    }
}
