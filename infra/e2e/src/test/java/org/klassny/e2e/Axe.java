package org.klassny.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;

/** The accessibility rules that a machine can check. */
final class Axe {

    private static final Path SCRIPT = Path.of("../../gateway/web/node_modules/axe-core/axe.min.js");

    private Axe() {}

    static void assertClean(Page page) {
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(SCRIPT));
        var violations = page.evaluate("""
                async () => (await axe.run()).violations.map(
                    each => each.id + ': ' + each.nodes.map(node => node.target.join(' ')).slice(0, 3).join(' | '))
                """);
        assertThat(violations)
                .as(page.url())
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .isEqualTo(List.of());
    }
}
