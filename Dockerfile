# Node comes with the image: the one among the packages is left out.
FROM node:24.21.0-bookworm-slim AS install
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY packages/edtf/package.json packages/edtf/
COPY packages/local-discord/package.json packages/local-discord/
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && rm -r node_modules/node-linux-* node_modules/.bin/node

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production PORT=8080 DATABASE_URL=sqlite:/app/state/attache.sqlite
WORKDIR /app
COPY --from=install /app/node_modules node_modules
COPY package.json ./
COPY packages packages
COPY commands commands
COPY src src
COPY data data
RUN mkdir state && chown node:node state
USER node
VOLUME /app/state
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# As npm start in package.json.
CMD ["node", "--max-semi-space-size=8", "src/main.ts"]
