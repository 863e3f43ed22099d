package org.commonhall.request.catalogue;

import java.util.List;
import org.commonhall.access.UseCase;
import org.commonhall.corridor.Scopes;
import org.commonhall.directory.directory.FoundedHall;

/** Rows of the catalogue. */
final class CatalogueRows {
    private CatalogueRows() {}

    static List<UseCase> of(FoundedHall test) {
        DefineCategory category = DefineCategoryBuilder.builder()
                .code("matrix")
                .nameEn("Matrix")
                .nameZh("矩阵")
                .visibility(RequestVisibility.PUBLIC)
                .build();
        DefineTemplate template = DefineTemplate.of("matrix", "Done", "已办").build();
        return List.of(
                new UseCase(
                        "ServiceCatalogue.define",
                        category.permission(),
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.request().catalogue().define(by, category)),
                new UseCase(
                        "ServiceCatalogue.define",
                        template.permission(),
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.request().catalogue().define(by, template)),
                new UseCase(
                        "ServiceCatalogue.templates",
                        CatalogueRights.READ_TEMPLATES,
                        Scopes.DISTRICT,
                        null,
                        (hall, by) -> hall.request().catalogue().templates(by, null)));
    }
}
