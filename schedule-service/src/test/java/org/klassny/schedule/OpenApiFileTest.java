package org.klassny.schedule;

import org.junit.jupiter.api.Test;
import org.klassny.teststack.contract.OpenApiFile;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@ScheduleTest
class OpenApiFileTest {

    @Test
    void promisesWhatTheControllersDo(@Autowired Environment environment) throws Exception {
        OpenApiFile.ofService().describes(() -> new Api(environment)
                .as("staff-vera", "DEPUTY")
                .get("/v3/api-docs")
                .body()
                .toString());
    }
}
