package org.klassny.teststack.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class AsyncApiTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path FILE = ContractFolders.ROOT.resolve("infra/docs/asyncapi.yml");

    private final JsonNode page = YAML.readTree(FILE);

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(references(page)).hasSizeGreaterThan(30).allMatch(AsyncApiTest::resolves);
    }

    @Test
    void aReferenceThatLeadsNowhereIsFoundOut() {
        assertThat(List.of("#/components/messages/Absent", "../../journal-service/absent.json"))
                .noneMatch(AsyncApiTest::resolves);
    }

    @Test
    void everyEventIsAMessageWithItsSchema() {
        var messages = new TreeMap<String, String>();
        for (var message : page.at("/components/messages")) {
            messages.put(
                    message.path("name").asString(),
                    message.at("/payload/schema/$ref").asString());
        }
        var events = new TreeMap<String, String>();
        for (var event : ContractFolders.events()) {
            events.put(event.name(), reference(event));
        }
        assertThat(messages).isEqualTo(events);
    }

    @Test
    void everyEventIsInTheTopicOfItsService() {
        var published = new TreeMap<String, String>();
        for (var channel : page.path("channels")) {
            for (var message : channel.path("messages")) {
                var pointer = message.path("$ref").asString().substring(1);
                published.put(
                        page.at(pointer).path("name").asString(),
                        channel.path("address").asString());
            }
        }
        assertThat(published).hasSameSizeAs(ContractFolders.events());
        assertThat(published)
                .allSatisfy((event, topic) -> assertThat(topic).isEqualTo(event.replaceAll("\\..*", ".events")));
    }

    @Test
    void everyServiceHasATopic() {
        var topics = new TreeSet<String>();
        page.path("channels")
                .forEach(channel -> topics.add(channel.path("address").asString()));
        var services = EventFile.list(ContractFolders.ROOT).stream()
                .map(folder -> folder.getFileName().toString())
                .filter(folder -> folder.endsWith("-service"))
                .map(folder -> folder.replace("-service", ".events"))
                .toList();
        assertThat(topics).containsExactlyElementsOf(services);
    }

    @Test
    void whatIsRequiredOfTheEnvelopeIsDescribed() {
        var headers = page.at("/components/messageTraits/envelope/headers");
        assertThat(headers.path("required")).isNotEmpty().allMatch(name -> headers.path("properties")
                .has(name.asString()));
    }

    private static String reference(EventFile event) {
        var folder = FILE.getParent().toAbsolutePath().normalize();
        return folder.relativize(event.schema().toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
    }

    private static List<String> references(JsonNode node) {
        var references = new ArrayList<String>();
        if (node.path("$ref").isString()) {
            references.add(node.path("$ref").asString());
        }
        node.forEach(child -> references.addAll(references(child)));
        return references;
    }

    /** A local pointer into the page, or a file beside it. */
    private static boolean resolves(String reference) {
        return reference.startsWith("#")
                ? !YAML.readTree(FILE).at(reference.substring(1)).isMissingNode()
                : Files.isRegularFile(FILE.resolveSibling(reference));
    }
}
