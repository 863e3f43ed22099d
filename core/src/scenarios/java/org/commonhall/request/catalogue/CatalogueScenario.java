package org.commonhall.request.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.commonhall.scenario.Fixture.refused;

import java.util.Locale;
import java.util.Map;
import org.commonhall.Id;
import org.commonhall.Receipt;
import org.commonhall.calendar.ClockLimit;
import org.commonhall.scenario.StoreTest;
import org.commonhall.scenario.TestHall;
import org.commonhall.scenario.TestRequests;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What can be asked for, and the words that staff start from. */
@StoreTest
class CatalogueScenario {
    private final TestRequests given;
    private final ServiceCatalogue catalogue;

    CatalogueScenario(TestHall hall) {
        given = new TestRequests(hall);
        catalogue = given.hall.request().catalogue();
    }

    /** Everybody sees the entries with their limits; a retired one stays, and none stands above itself. */
    @Test
    void theCatalogueIsReadByEverybody() {
        assertThat(catalogue.categories()).singleElement().satisfies(entry -> {
            assertThat(entry.name(Locale.CHINESE)).isEqualTo("电梯");
            assertThat(entry.sla())
                    .isEqualTo(new ServiceLevel("office", ClockLimit.workingDays(1), ClockLimit.workingDays(5)));
            assertThat(entry.retiredAt()).isNull();
        });
        Id<ServiceCategory> below = catalogue
                .define(
                        given.admin,
                        given.entry("doors").parent(given.lifts.id()).build())
                .id();
        DefineCategoryBuilder changed = given.entry("lifts").category(given.lifts.id());
        refused(
                "catalogue.category.cycle",
                () -> catalogue.define(given.admin, changed.parent(below).build()));
        Receipt<ServiceCategory> retired =
                catalogue.define(given.admin, changed.parent(null).retired(true).build());
        assertThat(retired.event()).isEqualTo("catalogue.category_defined");
        assertThat(catalogue.categories().get(1)).satisfies(entry -> {
            assertThat(entry.version()).isEqualTo(retired.version());
            assertThat(entry.retiredAt()).isEqualTo(given.clock.instant());
        });
        refused(
                "record.stale",
                () -> catalogue.define(
                        given.admin.seen(retired.version() - 1),
                        changed.retired(false).build()));
    }

    /** Templates are for staff; values are filled in by name, and what has no value stays. */
    @Test
    void templatesAreFilledFromValues() {
        template("done", null, false);
        template("lift", given.lifts.id(), false);
        template("old", null, true);
        assertThat(catalogue.templates(given.desk, null))
                .extracting(TemplateView::code)
                .containsExactly("done");
        TemplateView lift = catalogue.templates(given.desk, given.lifts.id()).get(1);
        Map<String, String> values = Map.of("number", "{title}", "title", "Lift 3");
        assertThat(lift.filled(values, Locale.ENGLISH)).isEqualTo("{title}: Lift 3 {runs} {");
        assertThat(lift.filled(values, Locale.CHINESE)).isEqualTo("Lift 3已办");
        refused("access.denied", () -> catalogue.templates(given.asker, null));
    }

    private void template(String code, @Nullable Id<ServiceCategory> category, boolean retired) {
        catalogue.define(
                given.admin,
                DefineTemplate.of(code, "{number}: {title} {runs} {", "{title}已办")
                        .category(category)
                        .retired(retired)
                        .build());
    }
}
