package org.klassny.teststack.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The glossary is the law, so what is said on the wire has to stand in it. */
class GlossaryTest {

    private final String glossary = Files.readString(ContractFolders.ROOT.resolve("infra/docs/glossary.md"));

    GlossaryTest() throws IOException {}

    @Test
    void everyEventIsInIt() {
        assertThat(ContractFolders.events())
                .extracting(EventFile::name)
                .allMatch(name -> glossary.contains("| `" + name + "` |"));
    }

    @Test
    void everyHeaderOfTheEnvelopeIsInIt() {
        var page = new YAMLMapper().readTree(ContractFolders.ROOT.resolve("infra/docs/asyncapi.yml"));
        assertThat(page.at("/components/messageTraits/envelope/headers/properties")
                        .propertyNames())
                .isNotEmpty()
                .allMatch(header -> glossary.contains("`" + header + "`"));
    }

    @Test
    void everyKindOfWorkAndAttendanceIsInIt() {
        for (var name : new String[] {"mark-given", "attendance-taken"}) {
            var schema = EventSchema.read(EventFile.among(ContractFolders.ROOT, "journal." + name + ".v1"));
            for (var words : schema.properties().findValues("enum")) {
                assertThat(words).isNotEmpty().allMatch(word -> has(word.asString()));
            }
        }
    }

    private boolean has(String word) {
        return Pattern.compile("\\b" + word + "\\b").matcher(glossary).find();
    }
}
