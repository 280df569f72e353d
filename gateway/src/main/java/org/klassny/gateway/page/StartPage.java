package org.klassny.gateway.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Names the account and leads to the descriptions of the API, those that this gateway was built with. */
@RestController
class StartPage {

    private final String template;
    private final String descriptions;

    StartPage(ResourcePatternResolver resources) throws IOException {
        template = new ClassPathResource("page/start.html").getContentAsString(StandardCharsets.UTF_8);
        descriptions = Arrays.stream(resources.getResources("classpath*:/static/*/contracts/openapi.yml"))
                .map(StartPage::service)
                .sorted()
                .map("<li><a href=\"/%1$s/contracts/openapi.yml\">%1$s</a></li>"::formatted)
                .collect(Collectors.joining("\n      "));
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    String page(@AuthenticationPrincipal OidcUser user, CsrfToken csrf) {
        return template.replace("{{account}}", HtmlUtils.htmlEscape(user.getPreferredUsername()))
                .replace("{{csrf}}", csrf.getToken())
                .replace("{{descriptions}}", descriptions);
    }

    private static String service(Resource description) {
        try {
            var path = description.getURL().getPath();
            var end = path.lastIndexOf("/contracts/");
            return path.substring(path.lastIndexOf('/', end - 1) + 1, end);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
