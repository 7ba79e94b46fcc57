/**
 * What a server must say of the data, as lines to paste: that other sites may read them (CORS), what
 * they are (content type), and how long a copy is good. `pal.json` changes and is asked for anew each
 * time, which costs a server next to nothing (304); an edition under its date never changes again.
 */
export type Servidor = 'apache' | 'nginx' | 'iis';

export interface LineasDeServidor {
  servidor: Servidor;
  nombre: string;
  /** Where they go: a file, or a part of one. */
  archivo: string;
  lineas: string;
}

const APACHE = String.raw`AddType application/json .json
AddCharset utf-8 .json
<FilesMatch "\.json$">
  Header set Access-Control-Allow-Origin "*"
  Header set Cache-Control "no-cache"
</FilesMatch>
<FilesMatch "-\d{4}-\d{2}-\d{2}(-\d+)?\.json$">
  Header set Cache-Control "public, max-age=31536000, immutable"
</FilesMatch>
`;

const NGINX = String.raw`location ~ "-\d{4}-\d{2}-\d{2}(-\d+)?\.json$" {
  default_type application/json;
  charset utf-8;
  charset_types application/json;
  add_header Access-Control-Allow-Origin "*";
  add_header Cache-Control "public, max-age=31536000, immutable";
}
location ~ "\.json$" {
  default_type application/json;
  charset utf-8;
  charset_types application/json;
  add_header Access-Control-Allow-Origin "*";
  add_header Cache-Control "no-cache";
}
`;

const IIS = `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json; charset=utf-8" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <add name="Access-Control-Allow-Origin" value="*" />
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;

export const LINEAS_DE_SERVIDOR: readonly LineasDeServidor[] = [
  { servidor: 'apache', nombre: 'Apache', archivo: '.htaccess', lineas: APACHE },
  { servidor: 'nginx', nombre: 'nginx', archivo: 'server { … }', lineas: NGINX },
  { servidor: 'iis', nombre: 'IIS', archivo: 'web.config', lineas: IIS },
];
