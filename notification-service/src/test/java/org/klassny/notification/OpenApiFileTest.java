package org.klassny.notification;

import org.junit.jupiter.api.Test;
import org.klassny.teststack.contract.OpenApiFile;
import org.klassny.teststack.service.Api;
import org.springframework.beans.factory.annotation.Autowired;

@NotificationTest
class OpenApiFileTest {

    @Test
    void promisesWhatTheControllersDo(@Autowired Api api) throws Exception {
        OpenApiFile.ofService().describes(() -> api.as("staff-vera", "DEPUTY")
                .get("/v3/api-docs")
                .body()
                .toString());
    }
}
