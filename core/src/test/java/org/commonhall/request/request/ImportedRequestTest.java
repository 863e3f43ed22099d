package org.commonhall.request.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.commonhall.Id;
import org.commonhall.request.catalogue.RequestVisibility;
import org.commonhall.storage.StoredValues;
import org.junit.jupiter.api.Test;

class ImportedRequestTest {
    private static final Id<ServiceRequest> ID = new Id<>(new UUID(7, 7));
    private static final ImportedRequest OPEN = ImportedRequestBuilder.builder()
            .source("council")
            .key("10-1")
            .title("ＧＲＡＦＦＩＴＩ")
            .visibility(RequestVisibility.PUBLIC)
            .openedAt(Instant.parse("2019-12-31T16:30:00Z"))
            .openedOn(LocalDate.of(2020, 1, 1))
            .build();

    @Test
    void anOpenCaseHasNoClockForARecordedReason() {
        ServiceRequest request = ServiceRequest.imported(ID, "20200101-AAAAAAA", OPEN);
        assertThat(request.status()).isEqualTo(RequestStatus.IN_HANDLING);
        assertThat(request.noClockReason()).isEqualTo(NoClockReason.IMPORTED_NO_LIMIT);
        assertThat(request.dueAt()).isNull();
        assertThat(request.daysToClose()).isNull();
        assertThat(request.openMonth()).isEqualTo("2020-01-01");
        assertThat(request.searchText()).contains("graffiti");
        assertThat(StoredValues.prepare(ServiceRequest.TYPE, request)).isEqualTo(request);
    }

    @Test
    void daysToCloseAreDatesInTheZoneOfTheSource() {
        ServiceRequest closed = ServiceRequest.imported(ID, "20200101-AAAAAAA", OPEN)
                .closedByImport(Instant.parse("2020-02-29T15:59:59Z"), LocalDate.of(2020, 2, 29));
        assertThat(closed.status()).isEqualTo(RequestStatus.CLOSED);
        assertThat(closed.daysToClose()).isEqualTo(59);
        assertThat(closed.closeMonth()).isEqualTo("2020-02-01");
        assertThatThrownBy(() -> closed.closedByImport(Instant.parse("2020-03-01T00:00:00Z"), LocalDate.of(2020, 3, 1)))
                .hasMessageContaining("request.import.closed");
    }

    @Test
    void aCaseCannotCloseBeforeItWasOpened() {
        ServiceRequest request = ServiceRequest.imported(ID, "20200101-AAAAAAA", OPEN);
        assertThatThrownBy(
                        () -> request.closedByImport(Instant.parse("2019-12-30T00:00:00Z"), LocalDate.of(2019, 12, 30)))
                .hasMessageContaining("request.import.reversed");
    }
}
