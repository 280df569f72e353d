<#-- The frame of every page. Of the base theme's own it keeps what its pages rely on: sections, messages, watching the session. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex, nofollow">
  <title>${msg("loginTitle")}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/icon.svg">
  <#list properties.styles?split(' ') as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <#if scripts??>
    <#list scripts as script>
  <script src="${script}"></script>
    </#list>
  </#if>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body data-page-id="login-${pageId}">
  <div class="page">
    <header>
      <img src="${url.resourcesPath}/img/icon.svg" alt="" width="32" height="32">
      <span>${msg("klassnyName")}</span>
      <#if realm.internationalizationEnabled && locale.supported?size gt 1>
      <nav aria-label="${msg("languages")}">
        <#list locale.supported as other>
          <#if other.label != locale.current>
        <a href="${other.url}" lang="${other.languageTag}">${other.label}</a>
          </#if>
        </#list>
      </nav>
      </#if>
    </header>
    <main>
      <h1><#nested "header"></h1>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
      <p class="who"><strong>${auth.attemptedUsername}</strong> <a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
      </#if>
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
      <p class="message ${message.type}" role="<#if message.type = 'error'>alert<#else>status</#if>">${kcSanitize(message.summary)?no_esc}</p>
      </#if>
      <#nested "form">
      <#if displayInfo>
      <div class="info"><#nested "info"></div>
      </#if>
      <#if pageId == "login">
      <p class="hint">${msg("klassnyWhereFrom")}</p>
      </#if>
    </main>
  </div>
</body>
</html>
</#macro>
