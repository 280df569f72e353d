package org.klassny.people;

import org.klassny.teststack.service.ServiceOnTheKit;

class PeopleServiceTest extends ServiceOnTheKit {}
