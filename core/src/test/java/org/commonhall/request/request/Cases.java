package org.commonhall.request.request;

import java.time.Instant;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.directory.directory.Organization;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.request.catalogue.ServiceCategory;
import org.commonhall.request.catalogue.ServiceCategoryBuilder;
import org.commonhall.request.catalogue.ServiceLevel;

/** Requests for tests of rules. */
final class Cases {
    /** Monday, 2 March 2026, 10:00 in Shanghai. */
    static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");

    static final RequestPolicy POLICY = RequestPolicy.neutral();
    static final Id<Organization> UNIT = new Id<>(new UUID(1, 1));
    static final ServiceLevel FIVE_DAYS =
            new ServiceLevel("office", ClockLimit.workingDays(1), ClockLimit.workingDays(5));

    private Cases() {}

    static ServiceCategory category(boolean enquiry) {
        return ServiceCategoryBuilder.builder()
                .id(new Id<>(new UUID(2, 2)))
                .code("lifts")
                .nameEn("Lifts")
                .nameZh("电梯")
                .sla(FIVE_DAYS.format())
                .visibility(RequestVisibility.PUBLIC)
                .enquiry(enquiry)
                .build();
    }

    static ServiceRequest received(long id) {
        return IntakeLife.submitted(
                new Id<>(new UUID(3, id)),
                "20260302-000000" + id,
                SubmitRequest.of("Lift").build(),
                category(false),
                POLICY,
                MONDAY);
    }

    static ServiceRequest in(RequestStatus status) {
        return received(1).next().status(status).build();
    }

    static ServiceRequest inHandling() {
        return RequestLife.signed(IntakeLife.dispatched(received(1), UNIT, false, POLICY, MONDAY), POLICY);
    }
}
