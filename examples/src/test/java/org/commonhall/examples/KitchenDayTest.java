package org.commonhall.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a kitchen cooks, from the files of a folder. */
class KitchenDayTest {
    @TempDir
    private Path folder;

    private void files() throws IOException {
        file("routes.csv", "route,title", "1,First", "2,Second");
        file("clients.csv", "client,route,position", "a,1,1", "b,2,1", "c,1,2", "d,1,3", "e,,");
        file("facts.csv", "client,kind,what,hard", "b,avoid,chicken,", "c,allergy,egg,", "d,restriction,diabetic,no");
        file("restrictions.csv", "restriction,forbids", "diabetic,sugar honey");
        file(
                "dishes.csv",
                "dish,component,ingredients,textures,day",
                "M,main,chicken rice soy,,2026-03-04",
                "T,main,tofu rice soy,,2026-03-04",
                "S,soup,egg seaweed,,",
                "D,dessert,bean sugar,,");
        file(
                "orders.csv",
                "client,day,component,size,quantity",
                "a,WEDNESDAY,main,R,1",
                "a,WEDNESDAY,soup,R,1",
                "b,WEDNESDAY,main,R,2",
                "b,2026-03-04,soup,R,1",
                "b,2026-03-05,soup,R,9",
                "c,WEDNESDAY,main,L,1",
                "c,WEDNESDAY,soup,R,1",
                "d,WEDNESDAY,main,R,1",
                "d,WEDNESDAY,dessert,R,1",
                "e,WEDNESDAY,main,R,1");
    }

    private void file(String name, String... lines) throws IOException {
        Files.write(folder.resolve(name), List.of(lines));
    }

    private Cli kitchen(String... options) {
        return Cli.run(
                Stream.concat(Stream.of("kitchen", folder.toString(), "--date", "2026-03-04"), Stream.of(options))
                        .toArray(String[]::new));
    }

    @Test
    void aDayIsCounted() throws IOException {
        files();
        assertThat(kitchen("--format", "json").out())
                .isEqualTo("{\"components\":{\"dessert\":{\"D\":{\"R\":1}},\"main\":{\"M\":{\"R\":4,\"L\":1}},"
                        + "\"soup\":{\"S\":{\"R\":2}}},\"specials\":[{\"clash\":[\"chicken\"],\"R\":2}],"
                        + "\"sideSpecials\":[{\"clash\":[\"sugar\"],\"R\":1}],\"labels\":5,\"excluded\":[\"e\"],"
                        + "\"refused\":[{\"client\":\"c\",\"code\":\"meal.clash.hard\"}],"
                        + "\"routes\":{\"1\":[\"a\",\"c\",\"d\"],\"2\":[\"b\"]}}\n");
        assertThat(kitchen("--lang", "zh").out()).isEqualTo("""
                dessert D R 1 L 0
                main M R 4 L 1
                soup S R 2 L 0
                特殊主菜 chicken R 2 L 0
                特殊配菜 sugar R 1 L 0
                标签 5
                无路线 e
                不得送给 c：S (egg)
                路线 1：a, c, d
                路线 2：b
                """);
    }

    @Test
    void badFilesAreRefusedWithTheirPlaces() throws IOException {
        files();
        file("facts.csv", "client,kind,what,hard", "b,ALLERGY,,", "z,avoid,egg,", "b,liking,egg,");
        Cli bad = kitchen();
        assertThat(bad.code()).isEqualTo(Main.REFUSED);
        assertThat(bad.err()).contains("facts.csv: line 2, column 3", "line 3, column 1", "line 4, column 2");
        files();
        file(
                "orders.csv",
                "client,day,component,size,quantity",
                "a,WEDNESDAY,breakfast,R,1",
                "a,WEDNESDAY,main,R,0",
                "a,WENSDAY,main,R,1",
                "a,2026-13-45,main,R,1");
        assertThat(kitchen().err())
                .contains("orders.csv: line 2, column 3", "line 3, column 5", "line 4, column 2", "line 5, column 2");
    }
}
