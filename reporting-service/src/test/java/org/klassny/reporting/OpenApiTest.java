package org.klassny.reporting;

import org.junit.jupiter.api.Test;
import org.klassny.reporting.world.ReportingTest;
import org.klassny.teststack.contract.OpenApiFile;
import org.klassny.teststack.service.Api;
import org.springframework.boot.test.web.server.LocalServerPort;

@ReportingTest
class OpenApiTest {

    @Test
    void promisesWhatTheServiceDoes(@LocalServerPort int port) throws Exception {
        var anybody = Api.at(port).of("school-1", "staff-1", "TEACHER");
        OpenApiFile.ofService()
                .describes(() -> anybody.get("/v3/api-docs").body().toString());
    }
}
