<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddedConnector</name>
    <message>
        <source>%1 · nothing more between them and the others</source>
        <translation>%1 · 与其余节点之间没有更多关系</translation>
    </message>
    <message>
        <source>%1 · %2 more between them and the others</source>
        <translation>%1 · 与其余节点之间另有 %2</translation>
    </message>
    <message>
        <source>%1, the first %2</source>
        <translation>%1，仅前 %2 条</translation>
    </message>
</context>
<context>
    <name>AddressMap</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>“%1” is not host:port.</source>
        <translation>“%1”不是 host:port 形式。</translation>
    </message>
    <message>
        <source>write “advertised host:port = reachable host:port”.</source>
        <translation>请写成“advertised host:port = reachable host:port”。</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 在其中出现了两次。</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>The server&apos;s certificate “%1”</source>
        <translation>服务器证书“%1”</translation>
    </message>
    <message>
        <source>The intermediate certificate “%1”</source>
        <translation>中间证书“%1”</translation>
    </message>
    <message>
        <source>The root certificate “%1”</source>
        <translation>根证书“%1”</translation>
    </message>
    <message>
        <source>%1 expired on %2.</source>
        <translation>%1 已于 %2 过期。</translation>
    </message>
    <message>
        <source>%1 is valid only from %2 on.</source>
        <translation>%1 从 %2 起才有效。</translation>
    </message>
    <message>
        <source>%1 is for %2, not for %3.</source>
        <translation>%1 用于 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>%1 is self-signed: no authority vouches for it.</source>
        <translation>%1 是自签名的：没有颁发机构为它担保。</translation>
    </message>
    <message>
        <source>%1, which the others are founded on, is not among the trusted ones.</source>
        <translation>%1 是其他证书的信任基础，但不在受信任的证书之列。</translation>
    </message>
    <message>
        <source>%1 was issued by “%2”, which is not known here.</source>
        <translation>%1 由“%2”颁发，本机不认识该颁发者。</translation>
    </message>
    <message>
        <source>%1 has been revoked.</source>
        <translation>%1 已被吊销。</translation>
    </message>
    <message>
        <source>%1 has a key or a signature that is too weak.</source>
        <translation>%1 的密钥或签名强度太弱。</translation>
    </message>
    <message>
        <source>%1 was not made for this purpose (%2).</source>
        <translation>%1 不是为此用途颁发的（%2）。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>SHA-256 trusted before: %1
SHA-256 shown now: %2</source>
        <translation>以前信任的 SHA-256：%1
现在出示的 SHA-256：%2</translation>
    </message>
</context>
<context>
    <name>Dotenv</name>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>%1 is no file of environment variables.</source>
        <translation>%1 不是环境变量文件。</translation>
    </message>
    <message>
        <source>%1 does not set NEO4J_URI.</source>
        <translation>%1 没有设置 NEO4J_URI。</translation>
    </message>
</context>
<context>
    <name>ElementAccessible</name>
    <message>
        <source>not in the result</source>
        <translation>不在结果中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 条</translation>
    </message>
    <message>
        <source>Node without relationships</source>
        <translation>没有关系的节点</translation>
    </message>
    <message>
        <source>Node: %1</source>
        <translation>节点：%1</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Check the user name and the password, and log in again.</source>
        <translation>请检查用户名和密码，然后重新登录。</translation>
    </message>
    <message>
        <source>This is temporary: run the statement again.</source>
        <translation>这是暂时的：请再次运行该语句。</translation>
    </message>
    <message>
        <source>of the system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Reading the address failed</source>
        <translation>读取地址失败</translation>
    </message>
    <message>
        <source>Finding a server of the cluster through %1 failed</source>
        <translation>通过 %1 查找集群服务器失败</translation>
    </message>
    <message>
        <source>Waiting for a free connection to %1 failed</source>
        <translation>等待 %1 的空闲连接失败</translation>
    </message>
    <message>
        <source>Looking up the host %1 failed</source>
        <translation>查找主机 %1 失败</translation>
    </message>
    <message>
        <source>Connecting to %1 failed</source>
        <translation>连接 %1 失败</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed</source>
        <translation>与 %1 的 TLS 握手失败</translation>
    </message>
    <message>
        <source>The Bolt handshake with %1 failed</source>
        <translation>与 %1 的 Bolt 握手失败</translation>
    </message>
    <message>
        <source>Logging in at %1 failed</source>
        <translation>登录 %1 失败</translation>
    </message>
    <message>
        <source>Running the statement failed</source>
        <translation>运行语句失败</translation>
    </message>
    <message>
        <source>Fetching the records failed</source>
        <translation>获取记录失败</translation>
    </message>
    <message>
        <source>Beginning the transaction failed</source>
        <translation>开始事务失败</translation>
    </message>
    <message>
        <source>It is not known whether the transaction was committed</source>
        <translation>无法确定事务是否已提交</translation>
    </message>
    <message>
        <source>Committing the transaction failed</source>
        <translation>提交事务失败</translation>
    </message>
    <message>
        <source>Rolling the transaction back failed</source>
        <translation>回滚事务失败</translation>
    </message>
    <message>
        <source>Stopping the statement failed</source>
        <translation>停止语句失败</translation>
    </message>
    <message>
        <source>The connection to %1 is gone</source>
        <translation>与 %1 的连接已断开</translation>
    </message>
    <message>
        <source>Connecting to %1 through the proxy %2 failed</source>
        <translation>通过代理“%2”连接 %1 失败</translation>
    </message>
    <message>
        <source>the proxy knows no such host, or does not allow it</source>
        <translation>代理不认识该主机，或不允许访问它</translation>
    </message>
    <message>
        <source>there is no such host</source>
        <translation>没有该主机</translation>
    </message>
    <message>
        <source>nothing listens on this port</source>
        <translation>该端口上没有服务在监听</translation>
    </message>
    <message>
        <source>the network cannot be reached</source>
        <translation>无法访问网络</translation>
    </message>
    <message>
        <source>no answer came in time</source>
        <translation>没有及时得到应答</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>服务器关闭了连接</translation>
    </message>
    <message>
        <source>an HTTP server answers on this port</source>
        <translation>该端口上应答的是 HTTP 服务器</translation>
    </message>
    <message>
        <source>the server accepts encrypted connections only</source>
        <translation>服务器只接受加密连接</translation>
    </message>
    <message>
        <source>the server does not speak TLS on this port</source>
        <translation>服务器在该端口上不使用 TLS</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is out of date</source>
        <translation>服务器的证书不在有效期内</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not trusted</source>
        <translation>服务器的证书不受信任</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is for another host</source>
        <translation>服务器的证书属于另一台主机</translation>
    </message>
    <message>
        <source>the server&apos;s certificate cannot be verified</source>
        <translation>无法验证服务器的证书</translation>
    </message>
    <message>
        <source>no encryption could be agreed on</source>
        <translation>未能就加密方式达成一致</translation>
    </message>
    <message>
        <source>the server offers no protocol version that this program speaks</source>
        <translation>服务器没有提供本程序支持的协议版本</translation>
    </message>
    <message>
        <source>the server&apos;s list of versions cannot be read</source>
        <translation>无法读取服务器的版本列表</translation>
    </message>
    <message>
        <source>the answer is not Bolt</source>
        <translation>应答不是 Bolt</translation>
    </message>
    <message>
        <source>the server sent a damaged message</source>
        <translation>服务器发来了损坏的消息</translation>
    </message>
    <message>
        <source>the server sent a message out of turn</source>
        <translation>服务器发来了不合顺序的消息</translation>
    </message>
    <message>
        <source>a message is larger than the limit</source>
        <translation>有一条消息超出了大小限制</translation>
    </message>
    <message>
        <source>the result is larger than the limit</source>
        <translation>结果超出了大小限制</translation>
    </message>
    <message>
        <source>this machine is out of memory</source>
        <translation>本机内存不足</translation>
    </message>
    <message>
        <source>the server&apos;s protocol version cannot do this</source>
        <translation>服务器的协议版本不支持此操作</translation>
    </message>
    <message>
        <source>it is not a valid address</source>
        <translation>这不是有效的地址</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>已被停止</translation>
    </message>
    <message>
        <source>the network failed</source>
        <translation>网络出现故障</translation>
    </message>
    <message>
        <source>no server gave a routing table</source>
        <translation>没有服务器给出路由表</translation>
    </message>
    <message>
        <source>none of the servers in the routing table can be used</source>
        <translation>路由表中的服务器都无法使用</translation>
    </message>
    <message>
        <source>the routing table cannot be read</source>
        <translation>无法读取路由表</translation>
    </message>
    <message>
        <source>all connections were in use for too long</source>
        <translation>所有连接被占用的时间过长</translation>
    </message>
    <message>
        <source>the connections are being closed</source>
        <translation>连接正在关闭</translation>
    </message>
    <message>
        <source>the settings contradict each other</source>
        <translation>设置互相矛盾</translation>
    </message>
    <message>
        <source>the transaction is over</source>
        <translation>事务已结束</translation>
    </message>
    <message>
        <source>the result is over</source>
        <translation>结果已结束</translation>
    </message>
    <message>
        <source>the server&apos;s certificate is not valid yet</source>
        <translation>服务器的证书尚未生效</translation>
    </message>
    <message>
        <source>the server&apos;s certificate has not been trusted yet</source>
        <translation>服务器的证书尚未被信任</translation>
    </message>
    <message>
        <source>the server shows another certificate than the trusted one</source>
        <translation>服务器出示的证书与受信任的证书不同</translation>
    </message>
    <message>
        <source>the file of trusted certificates cannot be used</source>
        <translation>受信任证书的文件无法使用</translation>
    </message>
    <message>
        <source>the file of the client certificate cannot be used</source>
        <translation>客户端证书的文件无法使用</translation>
    </message>
    <message>
        <source>the file of the client&apos;s key cannot be used</source>
        <translation>客户端密钥的文件无法使用</translation>
    </message>
    <message>
        <source>the client&apos;s key needs a passphrase</source>
        <translation>客户端密钥需要密码短语</translation>
    </message>
    <message>
        <source>the passphrase of the client&apos;s key is wrong</source>
        <translation>客户端密钥的密码短语不正确</translation>
    </message>
    <message>
        <source>the client&apos;s key is not the one of its certificate</source>
        <translation>客户端密钥与其证书不匹配</translation>
    </message>
    <message>
        <source>the server demands a client certificate</source>
        <translation>服务器要求客户端证书</translation>
    </message>
    <message>
        <source>the server does not accept the client certificate</source>
        <translation>服务器不接受该客户端证书</translation>
    </message>
    <message>
        <source>the server&apos;s TLS is older than 1.2</source>
        <translation>服务器的 TLS 版本低于 1.2</translation>
    </message>
    <message>
        <source>there is no such proxy</source>
        <translation>没有该代理</translation>
    </message>
    <message>
        <source>the proxy does not listen</source>
        <translation>代理没有在监听</translation>
    </message>
    <message>
        <source>the proxy asks for a user and a password</source>
        <translation>代理要求用户名和密码</translation>
    </message>
    <message>
        <source>the proxy does not allow it</source>
        <translation>代理不允许此连接</translation>
    </message>
    <message>
        <source>the proxy gave no usable answer</source>
        <translation>代理没有给出可用的应答</translation>
    </message>
    <message>
        <source>If it is a single server without routing, use bolt:// in place of neo4j://.</source>
        <translation>如果这是没有路由的单台服务器，请用 bolt:// 代替 neo4j://。</translation>
    </message>
    <message>
        <source>The servers of a cluster tell their own addresses, which this machine may not reach (a container&apos;s name, a network behind a tunnel). Give the reachable ones in the connection&apos;s address map, or use bolt://.</source>
        <translation>集群中的服务器会告知自己的地址，而本机可能无法访问这些地址（例如容器名，或隧道后面的网络）。请在连接的地址映射中填写可以访问的地址，或使用 bolt://。</translation>
    </message>
    <message>
        <source>Check the spelling of the host, and that this machine is online.</source>
        <translation>请检查主机名的拼写，以及本机是否已联网。</translation>
    </message>
    <message>
        <source>Check that the server is running and that %1 is its Bolt port (usually 7687).</source>
        <translation>请检查服务器是否在运行，以及 %1 是否为它的 Bolt 端口（通常是 7687）。</translation>
    </message>
    <message>
        <source>Check the network, and the VPN or tunnel if the server is behind one.</source>
        <translation>请检查网络；如果服务器在 VPN 或隧道后面，也请检查它们。</translation>
    </message>
    <message>
        <source>Use the Bolt port of the server, usually 7687, instead of its HTTP port.</source>
        <translation>请使用服务器的 Bolt 端口（通常是 7687），而不是它的 HTTP 端口。</translation>
    </message>
    <message>
        <source>Use a scheme with encryption: bolt+s:// or, for a self-signed certificate, bolt+ssc://.</source>
        <translation>请使用带加密的方案：bolt+s://；如果证书是自签名的，则使用 bolt+ssc://。</translation>
    </message>
    <message>
        <source>Use bolt:// without +s, or switch TLS on in the server&apos;s settings.</source>
        <translation>请使用不带 +s 的 bolt://，或在服务器的设置中启用 TLS。</translation>
    </message>
    <message>
        <source>Have the certificate renewed. With +ssc in place of +s you can trust this very certificate all the same.</source>
        <translation>请更新该证书。用 +ssc 代替 +s 也可以直接信任这个证书。</translation>
    </message>
    <message>
        <source>Check the clock of this machine and that of the server.</source>
        <translation>请检查本机和服务器的时钟。</translation>
    </message>
    <message>
        <source>Name the file of its issuer&apos;s certificate as the CA file, or use +ssc in place of +s to trust this very certificate.</source>
        <translation>请把其颁发者的证书文件指定为 CA 文件，或用 +ssc 代替 +s 来直接信任这个证书。</translation>
    </message>
    <message>
        <source>Use the host name that the certificate was made for.</source>
        <translation>请使用证书所对应的主机名。</translation>
    </message>
    <message>
        <source>Look at the certificate and trust it in the connection dialog.</source>
        <translation>请在连接对话框中查看该证书并信任它。</translation>
    </message>
    <message>
        <source>The certificate may have been renewed, or somebody is between this machine and the server. Ask who runs the server before you trust it anew in the connection dialog.</source>
        <translation>证书可能已更新，也可能有人介入了本机与服务器之间。请先向服务器的管理者确认，再在连接对话框中重新信任它。</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate and its TLS settings.</source>
        <translation>请检查服务器的证书及其 TLS 设置。</translation>
    </message>
    <message>
        <source>Check the server&apos;s TLS settings. It may demand a client certificate.</source>
        <translation>请检查服务器的 TLS 设置。它可能要求客户端证书。</translation>
    </message>
    <message>
        <source>Check the server&apos;s TLS settings.</source>
        <translation>请检查服务器的 TLS 设置。</translation>
    </message>
    <message>
        <source>Choose a readable file in PEM form.</source>
        <translation>请选择一个可读的 PEM 格式文件。</translation>
    </message>
    <message>
        <source>Connect by the connection dialog: it asks for the passphrase.</source>
        <translation>请通过连接对话框连接：它会询问密码短语。</translation>
    </message>
    <message>
        <source>Choose the key that the client certificate was made with.</source>
        <translation>请选择生成该客户端证书时所用的密钥。</translation>
    </message>
    <message>
        <source>Name a client certificate and its key, from who runs the server.</source>
        <translation>请指定由服务器管理者提供的客户端证书及其密钥。</translation>
    </message>
    <message>
        <source>Check that it is in date and issued by an authority that the server trusts.</source>
        <translation>请检查它是否在有效期内，以及是否由服务器信任的机构颁发。</translation>
    </message>
    <message>
        <source>Switch TLS 1.2 or 1.3 on in the server&apos;s settings.</source>
        <translation>请在服务器的设置中启用 TLS 1.2 或 1.3。</translation>
    </message>
    <message>
        <source>Check the address of the proxy, and whether it is SOCKS5 or HTTP.</source>
        <translation>请检查代理的地址，以及它是 SOCKS5 还是 HTTP。</translation>
    </message>
    <message>
        <source>Write the user into the proxy&apos;s address (socks5://user@host:port); the password is asked for.</source>
        <translation>请在代理地址中写上用户名（socks5://user@host:port）；密码会另行询问。</translation>
    </message>
    <message>
        <source>Ask who runs the proxy to let port %1 through.</source>
        <translation>请让代理的管理者放行端口 %1。</translation>
    </message>
    <message>
        <source>The server took the connection but is silent: it may be suspended, overloaded, or not a Bolt server.</source>
        <translation>服务器接受了连接，但没有回应：它可能被挂起、负载过高，或者不是 Bolt 服务器。</translation>
    </message>
    <message>
        <source>Check that the server is up and can be reached, and try again.</source>
        <translation>请检查服务器是否在运行并且可以访问，然后重试。</translation>
    </message>
    <message>
        <source>This program speaks Bolt 4.4, 5.0 to 5.8 and 6.0: Neo4j 4.4 and newer.</source>
        <translation>本程序支持 Bolt 4.4、5.0 至 5.8 和 6.0：即 Neo4j 4.4 及更新版本。</translation>
    </message>
    <message>
        <source>Check that %1 is the server&apos;s Bolt port (usually 7687).</source>
        <translation>请检查 %1 是否为服务器的 Bolt 端口（通常是 7687）。</translation>
    </message>
    <message>
        <source>The rows that have arrived are kept. Please report this with the server&apos;s name and version.</source>
        <translation>已到达的行会保留。请报告此问题，并附上服务器的名称和版本。</translation>
    </message>
    <message>
        <source>The rows that have arrived are kept. Ask for less in one statement, or close other results.</source>
        <translation>已到达的行会保留。请在一条语句中少取一些数据，或关闭其他结果。</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>Look in the database before you run the transaction again.</source>
        <translation>再次运行该事务之前，请先查看数据库。</translation>
    </message>
    <message>
        <source>The server may accept encrypted connections only: try bolt+s:// or bolt+ssc://.</source>
        <translation>服务器可能只接受加密连接：请尝试 bolt+s:// 或 bolt+ssc://。</translation>
    </message>
    <message>
        <source>The rows that have arrived are kept. If the statement writes, look in the database before you run it again: it may have been carried out. The next statement connects again.</source>
        <translation>已到达的行会保留。如果该语句会写入数据，请先查看数据库再重新运行：它可能已经执行。下一条语句会重新连接。</translation>
    </message>
    <message>
        <source>The next statement connects again.</source>
        <translation>下一条语句会重新连接。</translation>
    </message>
    <message>
        <source>the answer has other columns than were asked for</source>
        <translation>返回的列与请求的列不符</translation>
    </message>
</context>
<context>
    <name>FileFault</name>
    <message>
        <source>byte %1</source>
        <translation>字节 %1</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 已损坏。</translation>
    </message>
    <message>
        <source>Take the file from a backup, or run the statement again.</source>
        <translation>请从备份中取回该文件，或再次运行该语句。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>%1 is not a kept result.</source>
        <translation>%1 不是已存结果。</translation>
    </message>
    <message>
        <source>Kept results are made with File ▸ Keep Result As.</source>
        <translation>已存结果可用“文件 ▸ 结果另存为”生成。</translation>
    </message>
    <message>
        <source>%1 has version %2 of the format for kept results; this program reads version %3.</source>
        <translation>%1 的已存结果格式版本为 %2；本程序读取的是版本 %3。</translation>
    </message>
    <message>
        <source>Open it with the version of LightningBolt that kept it.</source>
        <translation>请用保存它的那个版本的 LightningBolt 打开。</translation>
    </message>
    <message>
        <source>%1 is cut off: it ends at %2, and the mark of its end is missing.</source>
        <translation>%1 不完整：它在%2 处中断，缺少结尾标记。</translation>
    </message>
    <message>
        <source>The header, %1: %2.</source>
        <translation>文件头，%1：%2。</translation>
    </message>
    <message>
        <source>The table at its end, %1: %2.</source>
        <translation>文件尾的表，%1：%2。</translation>
    </message>
    <message>
        <source>Block %1, %2: %3.</source>
        <translation>第 %1 块，%2：%3。</translation>
    </message>
    <message>
        <source>The rows before it are shown.</source>
        <translation>显示它之前的行。</translation>
    </message>
</context>
<context>
    <name>GraphAccessible</name>
    <message>
        <source>%1 nodes, %2 relationships.</source>
        <translation>%1 个节点，%2 条关系。</translation>
    </message>
    <message>
        <source>%1 The first %2 of each are listed, those with the most relationships first; arrow keys walk to the others.</source>
        <translation>%1节点和关系各列出前 %2 个，关系最多的在前；用方向键可移到其余的。</translation>
    </message>
</context>
<context>
    <name>GraphStyle</name>
    <message>
        <source>Degree</source>
        <translation>度</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>介数中心性</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>连通分量</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Quantiles (5)</source>
        <translation>分位数 (5)</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>所有节点</translation>
    </message>
    <message>
        <source>All relationships</source>
        <translation>所有关系</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1，条件：%2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 且 </translation>
    </message>
    <message>
        <source>is there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>结尾是</translation>
    </message>
</context>
<context>
    <name>GrassFault</name>
    <message>
        <source>the style sheet is larger than 1 MiB</source>
        <translation>样式表大于 1 MiB</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>这不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>“%1” is neither a node nor a relationship</source>
        <translation>“%1”既不是节点，也不是关系</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a selector</source>
        <translation>“%1”无法解读为选择器</translation>
    </message>
    <message>
        <source>“{” is missing after the selector “%1”</source>
        <translation>选择器“%1”后面缺少“{”</translation>
    </message>
    <message>
        <source>the rule that begins here has no “}”</source>
        <translation>从这里开始的规则没有“}”</translation>
    </message>
    <message>
        <source>the text that begins here has no closing quote</source>
        <translation>从这里开始的文本没有结束引号</translation>
    </message>
    <message>
        <source>the comment that begins here has no end</source>
        <translation>从这里开始的注释没有结尾</translation>
    </message>
    <message>
        <source>“:” is missing after “%1”</source>
        <translation>“%1”后面缺少“:”</translation>
    </message>
    <message>
        <source>there is no name before “:”</source>
        <translation>“:”前面没有名称</translation>
    </message>
    <message>
        <source>“}” closes nothing</source>
        <translation>“}”没有对应的开头</translation>
    </message>
    <message>
        <source>this is not the JSON of a style sheet: “%1”</source>
        <translation>这不是样式表的 JSON：“%1”</translation>
    </message>
    <message>
        <source>“%1” is not a colour</source>
        <translation>“%1”不是颜色</translation>
    </message>
    <message>
        <source>“%1” is not a length of 0 to 1000 px</source>
        <translation>“%1”不是 0 至 1000 px 的长度</translation>
    </message>
    <message>
        <source>“%1” is not a scale</source>
        <translation>“%1”不是标度</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>第 %1 行，第 %2 列：%3。</translation>
    </message>
    <message>
        <source>with this rule the style sheet has more than %1 rules or %2 values</source>
        <translation>加上此规则后，样式表超过 %1 条规则或 %2 个值</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>Parallel relationships as one</source>
        <translation>合并平行关系</translation>
    </message>
    <message>
        <source>Nodes apart</source>
        <translation>节点不分组</translation>
    </message>
    <message>
        <source>Nodes by label</source>
        <translation>按标签对节点分组</translation>
    </message>
    <message>
        <source>Nodes by property</source>
        <translation>按属性对节点分组</translation>
    </message>
    <message>
        <source>Collapse the selected nodes</source>
        <translation>折叠所选节点</translation>
    </message>
    <message>
        <source>Open the selected groups</source>
        <translation>打开所选的组</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>打开所有组</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The keychain did not give access to the password.</source>
        <translation>密钥环没有允许访问该密码。</translation>
    </message>
    <message>
        <source>No keychain answers, so the password cannot be kept (%1).</source>
        <translation>没有密钥环应答，因此无法保存密码（%1）。</translation>
    </message>
</context>
<context>
    <name>KnownCertificates</name>
    <message>
        <source>Another certificate of %1 is trusted already.</source>
        <translation>已经信任了 %1 的另一个证书。</translation>
    </message>
    <message>
        <source>Another program is changing the trusted certificates, so nothing was saved. Try again.</source>
        <translation>另一个程序正在更改受信任的证书，因此没有保存。请重试。</translation>
    </message>
    <message>
        <source>Cannot keep the trusted certificates in %1: %2</source>
        <translation>无法把受信任的证书保存到 %1：%2</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Line %1: write “name = value”.</source>
        <translation>第 %1 行：请写成“name = value”。</translation>
    </message>
    <message>
        <source>Line %1: %2 stands there twice.</source>
        <translation>第 %1 行：%2 在其中出现了两次。</translation>
    </message>
</context>
<context>
    <name>NodeIcon</name>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建筑</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒子</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>钱</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>计算机</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标牌</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星形</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>心形</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>There is nothing to draw: the selection is empty.</source>
        <translation>没有可绘制的内容：选择为空。</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>内存不足，无法生成这么大的图片。</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>There is nothing to print: the selection is empty.</source>
        <translation>没有可打印的内容：选择为空。</translation>
    </message>
    <message>
        <source>The printer %1 does not take the picture.</source>
        <translation>打印机 %1 无法接受该图片。</translation>
    </message>
    <message>
        <source>Printing failed.</source>
        <translation>打印失败。</translation>
    </message>
    <message>
        <source>There is nothing drawn yet.</source>
        <translation>还没有绘制任何内容。</translation>
    </message>
</context>
<context>
    <name>PictureTexts</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 pixels.</source>
        <translation>%1 像素。</translation>
    </message>
    <message>
        <source>%1 Larger ones than that cannot be painted: the scale is %2 instead of %3. An SVG or a PDF keeps every detail.</source>
        <translation>%1无法绘制更大的图片：缩放比例为 %2，而不是 %3。SVG 或 PDF 能保留所有细节。</translation>
    </message>
    <message>
        <source>%1 units; sharp at every size.</source>
        <translation>%1 单位；任何大小都清晰。</translation>
    </message>
    <message>
        <source>One page of %1 mm; sharp at every size.</source>
        <translation>一页，%1 毫米；任何大小都清晰。</translation>
    </message>
    <message>
        <source>One file for any browser, without a network: pan, zoom, find, and what the pointer is on.</source>
        <translation>一个文件，任何浏览器都能打开，无需网络：可平移、缩放、查找，并显示指针所指的内容。</translation>
    </message>
    <message>
        <source>Nodes with places, sizes and colours, relationships, all properties.</source>
        <translation>节点（含位置、大小和颜色）、关系、所有属性。</translation>
    </message>
    <message>
        <source>Nodes and relationships with all properties, without places.</source>
        <translation>节点和关系（含所有属性），不含位置。</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>HTML page to pan, zoom and search</source>
        <translation>可平移、缩放和搜索的 HTML 页面</translation>
    </message>
    <message>
        <source>JSON with places</source>
        <translation>带位置的 JSON</translation>
    </message>
    <message>
        <source>GraphML</source>
        <translation>GraphML</translation>
    </message>
    <message>
        <source>GEXF (Gephi)</source>
        <translation>GEXF (Gephi)</translation>
    </message>
    <message>
        <source>DOT (Graphviz)</source>
        <translation>DOT (Graphviz)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 个节点</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 个节点</translation>
    </message>
    <message>
        <source>1 relationship</source>
        <translation>1 条关系</translation>
    </message>
    <message>
        <source>%1 relationships</source>
        <translation>%1 条关系</translation>
    </message>
    <message>
        <source>%1 of %2 nodes are drawn: the file will not have the others.</source>
        <translation>已绘制 %2 个节点中的 %1 个：文件中不会有其余节点。</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>Cannot read the saved connections in %1: %2</source>
        <translation>无法读取 %1 中已保存的连接：%2</translation>
    </message>
    <message>
        <source>The file of saved connections, %1, is damaged and cannot be moved aside, so nothing is saved.</source>
        <translation>已保存连接的文件 %1 已损坏，并且无法移开，因此不会保存任何内容。</translation>
    </message>
    <message>
        <source>The file of saved connections was damaged. It is kept as %1.</source>
        <translation>已保存连接的文件已损坏。它已保留为 %1。</translation>
    </message>
    <message>
        <source>The address holds a password, so it is not saved.</source>
        <translation>该地址含有密码，因此没有保存。</translation>
    </message>
    <message>
        <source>Another program is changing the saved connections, so nothing was saved. Try again.</source>
        <translation>另一个程序正在更改已保存的连接，因此没有保存。请重试。</translation>
    </message>
    <message>
        <source>The saved connections were written by a newer version of LightningBolt, so they are not changed.</source>
        <translation>已保存的连接由更新版本的 LightningBolt 写入，因此不做更改。</translation>
    </message>
    <message>
        <source>Cannot save the connections in %1: %2</source>
        <translation>无法把连接保存到 %1：%2</translation>
    </message>
</context>
<context>
    <name>ProxyAddress</name>
    <message>
        <source>“%1” is not a proxy. Write socks5://host:port, http://host:port, or system.</source>
        <translation>“%1”不是代理。请写 socks5://host:port、http://host:port 或 system。</translation>
    </message>
    <message>
        <source>Leave the password out of the proxy&apos;s address: it is asked for when connecting.</source>
        <translation>请不要在代理地址中写密码：连接时会询问。</translation>
    </message>
</context>
<context>
    <name>QsciScintilla</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;Y)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>ResultFile</name>
    <message>
        <source>its checksum is wrong</source>
        <translation>校验和不正确</translation>
    </message>
    <message>
        <source>it does not name the columns</source>
        <translation>没有给出列名</translation>
    </message>
    <message>
        <source>a column has no name</source>
        <translation>有一列没有名称</translation>
    </message>
    <message>
        <source>its lengths do not add up</source>
        <translation>各部分长度之和不符</translation>
    </message>
    <message>
        <source>it names an impossible block</source>
        <translation>指向了不可能存在的块</translation>
    </message>
    <message>
        <source>bytes before it belong to no block</source>
        <translation>它之前的字节不属于任何块</translation>
    </message>
    <message>
        <source>the blocks do not hold as many rows as it says</source>
        <translation>各块中的行数少于所声明的行数</translation>
    </message>
    <message>
        <source>the server&apos;s summary is unreadable</source>
        <translation>服务器的摘要无法读取</translation>
    </message>
    <message>
        <source>its index points to no row</source>
        <translation>索引没有指向任何行</translation>
    </message>
    <message>
        <source>a row holds something that is no value</source>
        <translation>某一行中含有不是值的内容</translation>
    </message>
    <message>
        <source>a row does not have as many values as there are columns</source>
        <translation>某一行的值的个数与列数不符</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>它大于 %1</translation>
    </message>
    <message>
        <source>It is not a regular file.</source>
        <translation>它不是普通文件。</translation>
    </message>
</context>
<context>
    <name>ServerUri</name>
    <message>
        <source>bolt+routing:// is the old name of neo4j://. Write neo4j:// instead.</source>
        <translation>bolt+routing:// 是 neo4j:// 的旧名称。请改写为 neo4j://。</translation>
    </message>
    <message>
        <source>%1:// is the address of the web page. The server answers Bolt at neo4j:// or bolt://, usually on port 7687.</source>
        <translation>%1:// 是网页的地址。服务器通过 neo4j:// 或 bolt:// 响应 Bolt，通常在端口 7687 上。</translation>
    </message>
    <message>
        <source>“%1” is not a scheme of Bolt. Use neo4j, neo4j+s, neo4j+ssc, bolt, bolt+s or bolt+ssc.</source>
        <translation>“%1”不是 Bolt 的方案。请使用 neo4j、neo4j+s、neo4j+ssc、bolt、bolt+s 或 bolt+ssc。</translation>
    </message>
    <message>
        <source>“%1” is not a port. A port is a number from 1 to 65535; Bolt&apos;s is 7687.</source>
        <translation>“%1”不是端口。端口是 1 到 65535 的数字；Bolt 的端口是 7687。</translation>
    </message>
    <message>
        <source>Port %1 is usually the web page. Bolt&apos;s port is 7687.</source>
        <translation>端口 %1 通常是网页的端口。Bolt 的端口是 7687。</translation>
    </message>
    <message>
        <source>“%1” is not an IPv6 address in brackets.</source>
        <translation>“%1”不是方括号中的 IPv6 地址。</translation>
    </message>
    <message>
        <source>After the bracket only :port may follow.</source>
        <translation>方括号后面只能跟 :port。</translation>
    </message>
    <message>
        <source>Put an IPv6 address in brackets: [%1].</source>
        <translation>请把 IPv6 地址放在方括号中：[%1]。</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>该地址没有主机名。</translation>
    </message>
    <message>
        <source>“%1” is not a host name.</source>
        <translation>“%1”不是主机名。</translation>
    </message>
    <message>
        <source>Leave the password out of the address: addresses are kept in plain text.</source>
        <translation>请不要在地址中写密码：地址以明文保存。</translation>
    </message>
    <message>
        <source>Only a neo4j:// address takes a routing context after “?”.</source>
        <translation>只有 neo4j:// 地址可以在“?”后面带路由上下文。</translation>
    </message>
    <message>
        <source>“%1” in the routing context is not of the form key=value.</source>
        <translation>路由上下文中的“%1”不是 key=value 形式。</translation>
    </message>
    <message>
        <source>The routing context may not set “address”.</source>
        <translation>路由上下文不能设置“address”。</translation>
    </message>
    <message>
        <source>“%1” stands twice in the context.</source>
        <translation>“%1”在路由上下文中出现了两次。</translation>
    </message>
    <message>
        <source>Enter the address of a server.</source>
        <translation>请输入服务器的地址。</translation>
    </message>
    <message>
        <source>The address may not have a “#” part.</source>
        <translation>地址不能带“#”部分。</translation>
    </message>
    <message>
        <source>The address may not have a path. Choose the database in its own field.</source>
        <translation>地址不能带路径。请在专门的字段中选择数据库。</translation>
    </message>
</context>
<context>
    <name>SessionFolder</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>A session in %1 was written by a newer version of LightningBolt, so it is left as it is.</source>
        <translation>%1 中的会话由更新版本的 LightningBolt 写入，因此保持原样。</translation>
    </message>
    <message>
        <source>The list of open tabs was damaged. It is kept as %1; the texts of the tabs are here.</source>
        <translation>打开的标签页列表已损坏。它已保留为 %1；各标签页的文本在这里。</translation>
    </message>
    <message>
        <source>The list of open tabs in %1 is damaged; the texts of the tabs are here.</source>
        <translation>%1 中打开的标签页列表已损坏；各标签页的文本在这里。</translation>
    </message>
    <message>
        <source>The text of a tab cannot be read. It is kept as %1.</source>
        <translation>无法读取一个标签页的文本。它已保留为 %1。</translation>
    </message>
    <message>
        <source>The text of a tab, %1, cannot be read.</source>
        <translation>无法读取一个标签页的文本 %1。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2</source>
        <translation>无法创建文件夹 %1：%2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be locked: %2</source>
        <translation>无法锁定文件夹 %1：%2</translation>
    </message>
</context>
<context>
    <name>StartUp</name>
    <message>
        <source>%1 writes, and start-up statements can only read.</source>
        <translation>%1 会写入，而启动语句只能读取。</translation>
    </message>
    <message>
        <source>%1 cannot stand among start-up statements: only :param, :use and :access-mode can.</source>
        <translation>启动语句中不能使用 %1：只能使用 :param、:use 和 :access-mode。</translation>
    </message>
    <message>
        <source>Write “:param name =&gt; value”.</source>
        <translation>请写成“:param 名称 =&gt; 值”。</translation>
    </message>
    <message>
        <source>Start-up statements can only restrict access: write “:access-mode read”.</source>
        <translation>启动语句只能限制访问：请写成“:access-mode read”。</translation>
    </message>
    <message>
        <source>They are %1 characters long; %2 are the most.</source>
        <translation>长度为 %1 个字符；最多 %2 个。</translation>
    </message>
    <message>
        <source>There are %1 of them; %2 are the most.</source>
        <translation>共有 %1 条；最多 %2 条。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>StyleFile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 The file is kept as %2.</source>
        <translation>%1 该文件已保留为 %2。</translation>
    </message>
    <message>
        <source>cannot be made</source>
        <translation>无法创建</translation>
    </message>
</context>
<context>
    <name>ViewStore</name>
    <message>
        <source>It is not JSON: %1</source>
        <translation>它不是 JSON：%1</translation>
    </message>
    <message>
        <source>It is of version %1, which this program does not know.</source>
        <translation>它的版本是 %1，本程序不认识该版本。</translation>
    </message>
    <message>
        <source>It is not a view of a graph: see %1</source>
        <translation>它不是图的视图：请看 %1</translation>
    </message>
    <message>
        <source>A saved view could not be read.</source>
        <translation>有一个已保存的视图无法读取。</translation>
    </message>
    <message>
        <source>A saved view is too large to be read.</source>
        <translation>有一个已保存的视图太大，无法读取。</translation>
    </message>
    <message>
        <source>A saved view is damaged.</source>
        <translation>有一个已保存的视图已损坏。</translation>
    </message>
    <message>
        <source>The file is kept as %1</source>
        <translation>该文件已保留为 %1</translation>
    </message>
    <message>
        <source>The view was not saved.</source>
        <translation>视图没有保存。</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>it is not a regular file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>它大于 %1</translation>
    </message>
</context>
<context>
    <name>cli::CommandLine</name>
    <message>
        <source>$%1 is not set: %2</source>
        <translation>$%1 未设置：%2</translation>
    </message>
    <message>
        <source>A transaction is open: commit it or roll it back first.</source>
        <translation>有一个事务处于打开状态：请先提交或回滚。</translation>
    </message>
    <message>
        <source>This version does not know the command %1; :help lists them.</source>
        <translation>此版本不认识命令 %1；:help 可列出所有命令。</translation>
    </message>
    <message>
        <source>%1 does nothing on the command line.</source>
        <translation>%1 在命令行上不起作用。</translation>
    </message>
    <message>
        <source>The parameter is not set: %1</source>
        <translation>参数未设置：%1</translation>
    </message>
    <message>
        <source>A transaction is open already.</source>
        <translation>已有一个打开的事务。</translation>
    </message>
    <message>
        <source>No transaction is open.</source>
        <translation>没有打开的事务。</translation>
    </message>
    <message>
        <source>%1 was not run: %2</source>
        <translation>%1 没有运行：%2</translation>
    </message>
</context>
<context>
    <name>cli::InspectCommand</name>
    <message>
        <source>Shows bytes of the Bolt protocol: reads hexadecimal digits from standard input, one item
a line, and writes what the driver makes of each as one line of JSON.</source>
        <translation>显示 Bolt 协议的字节：从标准输入读取十六进制数字，每行一项，
并把驱动程序对每一项的解读写成一行 JSON。</translation>
    </message>
    <message>
        <source>value, chunks or handshake.</source>
        <translation>value、chunks 或 handshake。</translation>
    </message>
    <message>
        <source>Protocol version, which decides the layouts.</source>
        <translation>协议版本，它决定数据的排列方式。</translation>
    </message>
    <message>
        <source>Shows structures by what they mean.</source>
        <translation>按含义显示结构。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>此命令。</translation>
    </message>
    <message>
        <source>The bytes come from standard input.</source>
        <translation>字节来自标准输入。</translation>
    </message>
    <message>
        <source>Unknown item &quot;%1&quot;: choose value, chunks or handshake.</source>
        <translation>未知的项“%1”：请选择 value、chunks 或 handshake。</translation>
    </message>
    <message>
        <source>Bolt %1 is not spoken here.</source>
        <translation>这里不支持 Bolt %1。</translation>
    </message>
</context>
<context>
    <name>cli::Options</name>
    <message>
        <source>Runs Cypher statements on a server that speaks Bolt and prints what they return.
The statement comes from the argument, from a file, or from standard input; several
are separated by semicolons. The password is read from NEO4J_PASSWORD, or asked for.
&quot;lbolt inspect&quot; shows bytes of the protocol instead; see &quot;lbolt inspect --help&quot;.</source>
        <translation>在支持 Bolt 的服务器上运行 Cypher 语句，并打印返回的内容。
语句来自参数、文件或标准输入；多条语句用分号分隔。
密码从 NEO4J_PASSWORD 读取，否则会询问。
“lbolt inspect”则显示协议的字节；请看“lbolt inspect --help”。</translation>
    </message>
    <message>
        <source>Address of the server.</source>
        <translation>服务器的地址。</translation>
    </message>
    <message>
        <source>User to log in as.</source>
        <translation>登录所用的用户。</translation>
    </message>
    <message>
        <source>Database to use.</source>
        <translation>要使用的数据库。</translation>
    </message>
    <message>
        <source>File of statements to run; - is standard input.</source>
        <translation>要运行的语句文件；- 表示标准输入。</translation>
    </message>
    <message>
        <source>PEM file of authorities to trust (+s).</source>
        <translation>受信任颁发机构的 PEM 文件（+s）。</translation>
    </message>
    <message>
        <source>PEM file of the certificate to show to the server.</source>
        <translation>向服务器出示的证书的 PEM 文件。</translation>
    </message>
    <message>
        <source>PEM file of its key; a passphrase is asked for on the terminal.</source>
        <translation>其密钥的 PEM 文件；密码短语在终端上询问。</translation>
    </message>
    <message>
        <source>socks5://[user@]host:port, http://[user@]host:port or system.</source>
        <translation>socks5://[user@]host:port、http://[user@]host:port 或 system。</translation>
    </message>
    <message>
        <source>SHA-256 of the certificate to accept (+ssc).</source>
        <translation>要接受的证书的 SHA-256（+ssc）。</translation>
    </message>
    <message>
        <source>Parameter: &quot;name =&gt; expression&quot; or &quot;{name: literal}&quot;. May be repeated.</source>
        <translation>参数：“name =&gt; expression”或“{name: literal}”。可重复。</translation>
    </message>
    <message>
        <source>read or write (the default).</source>
        <translation>read 或 write（默认）。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Statement to run.</source>
        <translation>要运行的语句。</translation>
    </message>
    <message>
        <source>--trust-fingerprint takes a SHA-256: 64 hexadecimal digits.</source>
        <translation>--trust-fingerprint 需要一个 SHA-256：64 个十六进制数字。</translation>
    </message>
    <message>
        <source>--trust-fingerprint goes with a +ssc address.</source>
        <translation>--trust-fingerprint 要与 +ssc 地址一起使用。</translation>
    </message>
    <message>
        <source>The access mode is read or write, not %1.</source>
        <translation>访问模式是 read 或 write，而不是 %1。</translation>
    </message>
    <message>
        <source>Unknown format &quot;%1&quot;: choose one of %2.</source>
        <translation>未知的格式“%1”：请从 %2 中选择一个。</translation>
    </message>
    <message>
        <source>One statement only, in quotes.</source>
        <translation>只能有一条语句，并放在引号中。</translation>
    </message>
    <message>
        <source>Either a statement or a file, not both.</source>
        <translation>语句和文件只能二选一。</translation>
    </message>
</context>
<context>
    <name>cli::Program</name>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Passphrase of the client&apos;s key</source>
        <translation>客户端密钥的密码短语</translation>
    </message>
    <message>
        <source>Password of %1 at the proxy</source>
        <translation>%1 在代理上的密码</translation>
    </message>
    <message>
        <source>Cannot read %1.
</source>
        <translation>无法读取 %1。
</translation>
    </message>
    <message>
        <source>There is no statement to run.
</source>
        <translation>没有要运行的语句。
</translation>
    </message>
    <message>
        <source>No password: set NEO4J_PASSWORD, or use a terminal.
</source>
        <translation>没有密码：请设置 NEO4J_PASSWORD，或使用终端。
</translation>
    </message>
</context>
<context>
    <name>cli::StatementRunner</name>
    <message>
        <source>Subject: %1, issuer: %2, valid from %3 to %4, for: %5
SHA-256: %6
If this is the server&apos;s own certificate, accept it with
  --trust-fingerprint %6</source>
        <translation>使用者：%1，颁发者：%2，有效期 %3 至 %4，用于：%5
SHA-256：%6
如果这是服务器自己的证书，请用以下选项接受它：
  --trust-fingerprint %6</translation>
    </message>
    <message>
        <source>The transaction was not committed: the server rolls it back.</source>
        <translation>事务没有提交：服务器会将其回滚。</translation>
    </message>
    <message>
        <source>Writing the output failed: %1</source>
        <translation>写入输出失败：%1</translation>
    </message>
    <message>
        <source>%1 rows, available after %2 ms, consumed after %3 ms</source>
        <translation>%1 行，%2 ms 后可用，%3 ms 后读完</translation>
    </message>
</context>
<context>
    <name>model::Command</name>
    <message>
        <source>What a command does, or all commands.</source>
        <translation>说明某个命令或所有命令的作用。</translation>
    </message>
    <message>
        <source>Statements go to this database from now on; without a name to your own.</source>
        <translation>从现在起语句发往此数据库；不带名称则发往您自己的数据库。</translation>
    </message>
    <message>
        <source>Sets parameters, by Cypher literals or expressions that the server works out; shows them; or drops them all.</source>
        <translation>用 Cypher 字面量或由服务器计算的表达式设置参数；也可显示参数，或删除全部参数。</translation>
    </message>
    <message>
        <source>Begins a transaction; statements run in it until it is ended.</source>
        <translation>开始一个事务；在其结束之前，语句都在其中运行。</translation>
    </message>
    <message>
        <source>Commits the open transaction.</source>
        <translation>提交打开的事务。</translation>
    </message>
    <message>
        <source>Rolls the open transaction back.</source>
        <translation>回滚打开的事务。</translation>
    </message>
    <message>
        <source>Runs one statement outside a transaction, whatever the mode.</source>
        <translation>无论何种模式，都在事务之外运行一条语句。</translation>
    </message>
    <message>
        <source>Runs the statements of a file.</source>
        <translation>运行文件中的语句。</translation>
    </message>
    <message>
        <source>Lists the statements that were run last.</source>
        <translation>列出最近运行过的语句。</translation>
    </message>
    <message>
        <source>Lists the databases.</source>
        <translation>列出数据库。</translation>
    </message>
    <message>
        <source>Lists indexes and constraints.</source>
        <translation>列出索引和约束。</translation>
    </message>
    <message>
        <source>Tells the server&apos;s version, edition and databases.</source>
        <translation>显示服务器的版本、版次和数据库。</translation>
    </message>
    <message>
        <source>Lists what runs on the server now, to stop what should not.</source>
        <translation>列出服务器上正在运行的内容，以便停止不该运行的。</translation>
    </message>
    <message>
        <source>Lets statements read only, or write as well.</source>
        <translation>让语句只能读取，或者也能写入。</translation>
    </message>
    <message>
        <source>Chooses a server.</source>
        <translation>选择服务器。</translation>
    </message>
    <message>
        <source>Closes the connection; the next statement opens another.</source>
        <translation>关闭连接；下一条语句会打开新连接。</translation>
    </message>
    <message>
        <source>Closes the results that are not pinned.</source>
        <translation>关闭未固定的结果。</translation>
    </message>
    <message>
        <source>Ends the program.</source>
        <translation>退出程序。</translation>
    </message>
</context>
<context>
    <name>model::ComparisonModel</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Before: %1
Now: %2</source>
        <translation>以前：%1
现在：%2</translation>
    </message>
    <message>
        <source>%1 (now only)</source>
        <translation>%1（仅现在）</translation>
    </message>
    <message>
        <source>%1 (before only)</source>
        <translation>%1（仅以前）</translation>
    </message>
</context>
<context>
    <name>model::ConnectionParameters</name>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>model::ExplorationParameters</name>
    <message>
        <source>%1, … %2 in all</source>
        <translation>%1, … 共 %2 个</translation>
    </message>
</context>
<context>
    <name>model::ExpressionEvaluator</name>
    <message>
        <source>%1 can be no parameter: it is not one value that can be sent.</source>
        <translation>%1 不能作为参数：它不是单个可发送的值。</translation>
    </message>
</context>
<context>
    <name>model::KeepJob</name>
    <message>
        <source>The statement, the names of the columns or the server&apos;s summary are too large for a file.</source>
        <translation>语句、列名或服务器的摘要太大，无法写入文件。</translation>
    </message>
</context>
<context>
    <name>model::KeptRun</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
</context>
<context>
    <name>model::Literal</name>
    <message>
        <source>&quot;%1&quot; is expected here</source>
        <translation>此处应为“%1”</translation>
    </message>
    <message>
        <source>The value is nested too deeply</source>
        <translation>值的嵌套太深</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>A number is expected here</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>%1 is no floating-point number</source>
        <translation>%1 不是浮点数</translation>
    </message>
    <message>
        <source>%1 does not fit into 64 bits</source>
        <translation>%1 超出 64 位</translation>
    </message>
    <message>
        <source>%1 is no integer</source>
        <translation>%1 不是整数</translation>
    </message>
    <message>
        <source>The string is not closed, or has a malformed escape</source>
        <translation>字符串没有结束，或含有错误的转义</translation>
    </message>
    <message>
        <source>A key is expected here</source>
        <translation>此处应为键</translation>
    </message>
    <message>
        <source>This is no literal</source>
        <translation>这不是字面量</translation>
    </message>
    <message>
        <source>%1() of this cannot be read without a server</source>
        <translation>对此值的 %1() 只能由服务器读取</translation>
    </message>
    <message>
        <source>The difference does not fit into 64 bits</source>
        <translation>差值超出 64 位</translation>
    </message>
    <message>
        <source>Nothing may follow the value</source>
        <translation>值后面不能再有内容</translation>
    </message>
    <message>
        <source>Nothing may follow the map</source>
        <translation>映射后面不能再有内容</translation>
    </message>
</context>
<context>
    <name>model::ParamCommand</name>
    <message>
        <source>The name of a parameter is expected here</source>
        <translation>此处应为参数名</translation>
    </message>
    <message>
        <source>&quot;=&gt;&quot; is expected behind the name</source>
        <translation>名称后面应为“=&gt;”</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>缺少值</translation>
    </message>
</context>
<context>
    <name>model::ParameterStore</name>
    <message>
        <source>Cannot read the parameters in %1: %2</source>
        <translation>无法读取 %1 中的参数：%2</translation>
    </message>
    <message>
        <source>The file of parameters was damaged. It is kept as %1.</source>
        <translation>参数文件已损坏。它已保留为 %1。</translation>
    </message>
    <message>
        <source>Cannot save the parameters in %1: %2</source>
        <translation>无法把参数保存到 %1：%2</translation>
    </message>
    <message>
        <source>The file of parameters, %1, is damaged and cannot be moved aside, so nothing is saved.</source>
        <translation>参数文件 %1 已损坏且无法移开，因此不会保存任何内容。</translation>
    </message>
    <message>
        <source>Another program is changing the parameters: they are saved with the next change.</source>
        <translation>另一个程序正在更改参数：它们将随下一次更改一起保存。</translation>
    </message>
    <message>
        <source>The parameters were written by a newer version of LightningBolt, so they are not changed.</source>
        <translation>这些参数由更新版本的 LightningBolt 写入，因此不会更改。</translation>
    </message>
    <message>
        <source>The last parameters are not saved: with them the file would be larger than %1. Remove some.</source>
        <translation>最近的参数未保存：加上它们，文件将超过 %1。请移除一些参数。</translation>
    </message>
</context>
<context>
    <name>model::SavedFiles</name>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There are too many files.</source>
        <translation>文件太多。</translation>
    </message>
    <message>
        <source>It lies too deep.</source>
        <translation>所在层级太深。</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>It is larger than 1 MiB.</source>
        <translation>大于 1 MiB。</translation>
    </message>
    <message>
        <source>It is not UTF-8 text.</source>
        <translation>不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty: choose one that is.</source>
        <translation>文件夹 %1 不是空的：请选择一个空文件夹。</translation>
    </message>
</context>
<context>
    <name>model::SavedView</name>
    <message>
        <source>%1 at byte %2</source>
        <translation>%1，位于第 %2 字节</translation>
    </message>
</context>
<context>
    <name>model::SqliteFile</name>
    <message>
        <source>the damaged file cannot be moved aside</source>
        <translation>损坏的文件无法移开</translation>
    </message>
    <message>
        <source>The file %1 was damaged. It is kept as %2, and a new one is begun.</source>
        <translation>文件 %1 已损坏。它已保留为 %2，并新建了一份。</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer version of LightningBolt, so it is not used.</source>
        <translation>文件 %1 由更新版本的 LightningBolt 写入，因此不予使用。</translation>
    </message>
    <message>
        <source>The file %1 cannot be used: %2</source>
        <translation>无法使用文件 %1：%2</translation>
    </message>
</context>
<context>
    <name>model::StatementFile</name>
    <message>
        <source>It is a folder.</source>
        <translation>它是一个文件夹。</translation>
    </message>
    <message>
        <source>It is larger than %1; &quot;lbolt -f&quot; runs files of any length.</source>
        <translation>它大于 %1；“lbolt -f”可运行任意长度的文件。</translation>
    </message>
    <message>
        <source>It is no text in UTF-8.</source>
        <translation>它不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>There is no statement in it.</source>
        <translation>其中没有语句。</translation>
    </message>
</context>
<context>
    <name>model::ValueTreeModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
</context>
<context>
    <name>model::WorkspaceStore</name>
    <message>
        <source>The session in %1 cannot be taken over: %2</source>
        <translation>无法接管 %1 中的会话：%2</translation>
    </message>
</context>
<context>
    <name>ui::AboutBox</name>
    <message>
        <source>About LightningBolt</source>
        <translation>关于 LightningBolt</translation>
    </message>
    <message>
        <source>LightningBolt %1</source>
        <translation>LightningBolt %1</translation>
    </message>
    <message>
        <source>A desktop client for graph databases that speak Bolt.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>支持 Bolt 的图数据库的桌面客户端。
自由软件，采用 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
</context>
<context>
    <name>ui::CellDrop</name>
    <message>
        <source>Drop %1</source>
        <translation>拖入 %1</translation>
    </message>
    <message>
        <source>There is no node or relationship in these cells.</source>
        <translation>这些单元格中没有节点或关系。</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Trusted since</source>
        <translation>信任始于</translation>
    </message>
</context>
<context>
    <name>ui::ChangedCertificateDialog</name>
    <message>
        <source>The certificate has changed</source>
        <translation>证书已更改</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trust</source>
        <translation>%1 出示的证书与您信任的证书不同</translation>
    </message>
    <message>
        <source>The certificate may have been renewed, or somebody is between this machine and the server and could read your password. No password was sent.</source>
        <translation>证书可能已更新，也可能有人介入了本机与服务器之间，能够读取您的密码。密码没有发送。</translation>
    </message>
    <message>
        <source>Ask who runs the server for the fingerprint of its new certificate.</source>
        <translation>请向服务器的管理者询问新证书的指纹。</translation>
    </message>
    <message>
        <source>Trusted before</source>
        <translation>以前信任的</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>现在出示的</translation>
    </message>
    <message>
        <source>&amp;I have made sure that the new certificate is the server&apos;s</source>
        <translation>我已确认新证书属于该服务器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Forget the Old Certificate</source>
        <translation>忘记旧证书(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ui::ColourField</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>One colour</source>
        <translation>单一颜色</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>按值</translation>
    </message>
    <message>
        <source>Other colour…</source>
        <translation>其他颜色…</translation>
    </message>
    <message>
        <source>Property or metric for the colour</source>
        <translation>决定颜色的属性或指标</translation>
    </message>
    <message>
        <source>Scale of the colour</source>
        <translation>颜色的标度</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>调色板</translation>
    </message>
</context>
<context>
    <name>ui::ColumnProfileDialog</name>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2%)</translation>
    </message>
    <message>
        <source>Profile of %1</source>
        <translation>%1 的概况</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>不同的值</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>总和</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Type what you want to do</source>
        <translation>输入您想做的事</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>ui::CommandRunner</name>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>$%1 is not set: %2</source>
        <translation>$%1 未设置：%2</translation>
    </message>
    <message>
        <source>A transaction is open: commit it or roll it back first.</source>
        <translation>有一个事务处于打开状态：请先提交或回滚。</translation>
    </message>
    <message>
        <source>%1 belongs to another program and does nothing here.</source>
        <translation>%1 属于另一个程序，在这里不起作用。</translation>
    </message>
    <message>
        <source>This version does not know the command %1</source>
        <translation>此版本不认识命令 %1</translation>
    </message>
    <message>
        <source>:help lists the commands.</source>
        <translation>:help 可列出所有命令。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>A transaction is open, and stays in its database: commit it or roll it back first.</source>
        <translation>有一个事务处于打开状态，它只能留在自己的数据库中：请先提交或回滚。</translation>
    </message>
    <message>
        <source>Parameters belong to a connection: choose a server first.</source>
        <translation>参数属于连接：请先选择服务器。</translation>
    </message>
    <message>
        <source>The parameter is not set.</source>
        <translation>参数未设置。</translation>
    </message>
    <message>
        <source>There is no server: choose one first.</source>
        <translation>没有服务器：请先选择一个。</translation>
    </message>
    <message>
        <source>A transaction is open already.</source>
        <translation>已有一个打开的事务。</translation>
    </message>
    <message>
        <source>No transaction is open.</source>
        <translation>没有打开的事务。</translation>
    </message>
    <message>
        <source>A statement is expected behind :auto.</source>
        <translation>:auto 后面应有一条语句。</translation>
    </message>
    <message>
        <source>%1 was not run.</source>
        <translation>%1 没有运行。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>The access mode is read or write, not %1.</source>
        <translation>访问模式是 read 或 write，而不是 %1。</translation>
    </message>
    <message>
        <source>Statements may read only.</source>
        <translation>语句只能读取。</translation>
    </message>
    <message>
        <source>Statements may read and write.</source>
        <translation>语句可以读取和写入。</translation>
    </message>
    <message>
        <source>%1 was not run: files call each other more than 20 deep.</source>
        <translation>未运行 %1：文件相互调用超过 20 层。</translation>
    </message>
    <message>
        <source>It is a pipe or a device.</source>
        <translation>它是管道或设备。</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Compare results</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>Rows whose key columns have the same values are one row. Without a key column rows are paired by their place.</source>
        <translation>键列的值相同的行视为同一行。没有键列时，按位置配对。</translation>
    </message>
    <message>
        <source>&amp;Before</source>
        <translation>以前(&amp;B)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>&amp;Key columns</source>
        <translation>键列(&amp;K)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Key columns</source>
        <translation>键列</translation>
    </message>
</context>
<context>
    <name>ui::ComparePage</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Key Columns…</source>
        <translation>键列…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Saves the rows that came, went or changed, with both values of each cell</source>
        <translation>保存新增、消失或更改的行，每个单元格都带有前后两个值</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Save the differences</source>
        <translation>保存差异</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation>%1 没有保存。</translation>
    </message>
    <message>
        <source>Save to another place.</source>
        <translation>请保存到其他位置。</translation>
    </message>
    <message>
        <source>The differences are in %1.</source>
        <translation>差异已写入 %1。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1 the same · %2</source>
        <translation>%1 行相同 · %2</translation>
    </message>
    <message>
        <source>by place</source>
        <translation>按位置</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>按 %1</translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation>+ 新增 %1</translation>
    </message>
    <message>
        <source>− %1 removed</source>
        <translation>− 移除 %1</translation>
    </message>
    <message>
        <source>≠ %1 changed</source>
        <translation>≠ 更改 %1</translation>
    </message>
    <message>
        <source>Before: %1
Now: %2</source>
        <translation>以前：%1
现在：%2</translation>
    </message>
    <message>
        <source>The key columns do not tell all rows apart.</source>
        <translation>键列不能区分所有的行。</translation>
    </message>
    <message>
        <source>%1 before and %2 now have a key that an earlier row has. Such rows are paired in their order.</source>
        <translation>以前的 %1 行和现在的 %2 行的键与更早的行相同。这些行按先后顺序配对。</translation>
    </message>
    <message>
        <source>Choose more key columns.</source>
        <translation>请选择更多的键列。</translation>
    </message>
    <message>
        <source>No column tells the rows apart: they are paired by their place.</source>
        <translation>没有能区分各行的列：按位置配对。</translation>
    </message>
    <message>
        <source>Choose key columns to pair them by their values.</source>
        <translation>请选择键列，以便按值配对。</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
</context>
<context>
    <name>ui::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>ui::ConditionDialog</name>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>Select by Property</source>
        <translation>按属性选择</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;S)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>ui::ConditionRow</name>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>is null</source>
        <translation>为 null</translation>
    </message>
    <message>
        <source>is not null</source>
        <translation>不为 null</translation>
    </message>
    <message>
        <source>type is</source>
        <translation>类型为</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>12, 1.5, true, 2024-02-29, text</source>
        <translation>12, 1.5, true, 2024-02-29, 文本</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>移除此条件</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>Connect to a server</source>
        <translation>连接到服务器</translation>
    </message>
    <message>
        <source>The old certificate of %1 is forgotten</source>
        <translation>已忘记 %1 的旧证书</translation>
    </message>
    <message>
        <source>Connect again to look at the new one.</source>
        <translation>请重新连接以查看新证书。</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>已保存的连接</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>新建(&amp;W)</translation>
    </message>
    <message>
        <source>Remove the saved connection</source>
        <translation>移除已保存的连接</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>This is no proxy&apos;s address</source>
        <translation>这不是代理的地址</translation>
    </message>
    <message>
        <source>The address map cannot be read</source>
        <translation>无法读取地址映射</translation>
    </message>
    <message>
        <source>This is no server&apos;s address</source>
        <translation>这不是服务器的地址</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Connected in %1 ms, round trip %2 ms</source>
        <translation>已连接，用时 %1 ms，往返 %2 ms</translation>
    </message>
    <message>
        <source>Connected, but the password was not kept</source>
        <translation>已连接，但密码没有保存</translation>
    </message>
    <message>
        <source>It will be asked for next time.</source>
        <translation>下次会再询问。</translation>
    </message>
    <message>
        <source>The metadata cannot be read</source>
        <translation>无法读取元数据</translation>
    </message>
    <message>
        <source>A .env file, as Aura offers it, can be dropped here.</source>
        <translation>可以把 Aura 提供的 .env 文件拖放到这里。</translation>
    </message>
    <message>
        <source>The start-up statements cannot be read</source>
        <translation>无法读取启动语句</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionForm</name>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>The user&apos;s home database</source>
        <translation>用户的主数据库</translation>
    </message>
    <message>
        <source>&amp;Save this connection</source>
        <translation>保存此连接(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>把密码保存在密钥环中(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>数据库(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: TLS, proxy, cluster</source>
        <translation>高级：TLS、代理、集群(&amp;V)</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>On production servers statements may only read until you allow writing, and the window shows where you are.</source>
        <translation>在生产服务器上，语句只能读取，直到您允许写入；窗口会显示您所在的服务器。</translation>
    </message>
    <message>
        <source>Se&amp;rver</source>
        <translation>服务器(&amp;R)</translation>
    </message>
    <message>
        <source>M&amp;ore: access, time-out, colour</source>
        <translation>更多：访问模式、超时、颜色(&amp;O)</translation>
    </message>
    <message>
        <source>Start-up statements</source>
        <translation>启动语句</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionQuestions</name>
    <message>
        <source>Passphrase of the key %1:</source>
        <translation>密钥 %1 的密码短语:</translation>
    </message>
    <message>
        <source>That was not the passphrase of the key %1. Try again:</source>
        <translation>这不是密钥 %1 的密码短语。请重试:</translation>
    </message>
    <message>
        <source>Password of %1 at the proxy %2:</source>
        <translation>%1 在代理 %2 上的密码:</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>连接到服务器</translation>
    </message>
</context>
<context>
    <name>ui::CopyMenu</name>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>Cypher &amp;Literal</source>
        <translation>Cypher 字面量(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>CSV(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;SV</source>
        <translation>TSV(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Markdown Table</source>
        <translation>Markdown 表格(&amp;M)</translation>
    </message>
    <message>
        <source>Cypher C&amp;REATE</source>
        <translation>Cypher CREATE(&amp;R)</translation>
    </message>
    <message>
        <source>Cypher M&amp;ERGE</source>
        <translation>Cypher MERGE(&amp;E)</translation>
    </message>
    <message>
        <source>Element &amp;Ids</source>
        <translation>元素 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>复制为(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;Rows as</source>
        <translation>将行复制为(&amp;R)</translation>
    </message>
    <message>
        <source>Copy Co&amp;lumns as</source>
        <translation>将列复制为(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ui::CypherEditor</name>
    <message>
        <source>Cypher editor</source>
        <translation>Cypher 编辑器</translation>
    </message>
</context>
<context>
    <name>ui::EditorCommands</name>
    <message>
        <source>&amp;Save Query</source>
        <translation>保存查询(&amp;S)</translation>
    </message>
    <message>
        <source>Save Query &amp;As…</source>
        <translation>查询另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Check While Typing</source>
        <translation>输入时检查(&amp;C)</translation>
    </message>
    <message>
        <source>Has the server look at the statement, without running it. Never on production connections.</source>
        <translation>让服务器检查语句，但不运行它。生产连接上从不检查。</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>Open a query</source>
        <translation>打开查询</translation>
    </message>
    <message>
        <source>Cypher files (*.cypher *.cql *.cyp *.txt);;All files (*)</source>
        <translation>Cypher 文件 (*.cypher *.cql *.cyp *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 有未保存的更改。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;Y)</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Find in Query</source>
        <translation>在查询中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Open Quer&amp;y…</source>
        <translation>打开查询(&amp;Q)…</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式化(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::EditorFile</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB. Run it from the file instead of editing it.</source>
        <translation>%1 大于 %2 MiB。请直接从文件运行，而不要编辑它。</translation>
    </message>
    <message>
        <source>%1 is no text: there is a zero byte at offset %2.</source>
        <translation>%1 不是文本：偏移 %2 处有一个零字节。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text.</source>
        <translation>%1 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>无法保存 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not a regular file, so it cannot be edited.</source>
        <translation>%1 不是普通文件，因此无法编辑。</translation>
    </message>
</context>
<context>
    <name>ui::EditorFindBar</name>
    <message>
        <source>Find in the query</source>
        <translation>在查询中查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>上一处 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>下一处 (Enter)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭 (Escape)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace this place and go to the next (Enter)</source>
        <translation>替换此处并转到下一处 (Enter)</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Replace all places; one undo takes it back</source>
        <translation>替换所有位置；一次撤销即可还原</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>已替换 %1 处</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 处或更多</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 处</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ui::EditorPane</name>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Save the query</source>
        <translation>保存查询</translation>
    </message>
    <message>
        <source>Cypher files (*.cypher *.cql *.cyp);;All files (*)</source>
        <translation>Cypher 文件 (*.cypher *.cql *.cyp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 was changed by another program</source>
        <translation>%1 已被另一个程序更改</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>Reload it and lose what was changed here, or keep this text and save it.</source>
        <translation>可以重新加载，放弃这里的更改；也可以保留此文本并保存。</translation>
    </message>
    <message>
        <source>Save to write it anew.</source>
        <translation>保存即可重新写入。</translation>
    </message>
</context>
<context>
    <name>ui::EnvironmentOffer</name>
    <message>
        <source>From the environment: %1</source>
        <translation>来自环境变量：%1</translation>
    </message>
    <message>
        <source>Fills the fields with what NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE say. Nothing is saved unless you save the connection.</source>
        <translation>用 NEO4J_URI、NEO4J_USERNAME、NEO4J_PASSWORD 和 NEO4J_DATABASE 的值填写各栏。除非您保存此连接，否则不会保存任何内容。</translation>
    </message>
</context>
<context>
    <name>ui::ExpandDialog</name>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>展开 %1</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>&amp;Expand</source>
        <translation>展开(&amp;E)</translation>
    </message>
    <message>
        <source>There is no server to ask.</source>
        <translation>没有可查询的服务器。</translation>
    </message>
    <message>
        <source>any label</source>
        <translation>任意标签</translation>
    </message>
    <message>
        <source>any property</source>
        <translation>任意属性</translation>
    </message>
    <message>
        <source>holds this text</source>
        <translation>包含此文本</translation>
    </message>
    <message>
        <source>There are no relationships.</source>
        <translation>没有关系。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>&amp;Other ends</source>
        <translation>另一端(&amp;O)</translation>
    </message>
    <message>
        <source>Their &amp;property</source>
        <translation>另一端的属性(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>每次数量(&amp;A)</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>已选择 %1</translation>
    </message>
</context>
<context>
    <name>ui::ExpandMenu</name>
    <message>
        <source>Expand by &amp;Type</source>
        <translation>按类型展开(&amp;T)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>No relationships</source>
        <translation>没有关系</translation>
    </message>
</context>
<context>
    <name>ui::ExplorationCard</name>
    <message>
        <source>Exploration</source>
        <translation>探索</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Show the statement that was run</source>
        <translation>显示已运行的语句</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::ExploreActions</name>
    <message>
        <source>&amp;Expand</source>
        <translation>展开(&amp;E)</translation>
    </message>
    <message>
        <source>Expand &amp;With Choice…</source>
        <translation>选择性展开(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>收起(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Hide &amp;Others</source>
        <translation>隐藏其他(&amp;O)</translation>
    </message>
    <message>
        <source>Hide Nodes &amp;Without Relationships</source>
        <translation>隐藏没有关系的节点(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Show Hidden</source>
        <translation>显示隐藏内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reveal Relationships</source>
        <translation>显示相互关系(&amp;R)</translation>
    </message>
    <message>
        <source>Shortest &amp;Path</source>
        <translation>最短路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>相邻节点(&amp;N)</translation>
    </message>
    <message>
        <source>All That Is &amp;Connected</source>
        <translation>所有连通的内容(&amp;G)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Invert Selection</source>
        <translation>反选(&amp;I)</translation>
    </message>
    <message>
        <source>Select by Property…</source>
        <translation>按属性选择…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>S&amp;teps and Views…</source>
        <translation>步骤和视图(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;Y)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>在图中查找</translation>
    </message>
    <message>
        <source>Steps and views</source>
        <translation>步骤和视图</translation>
    </message>
    <message>
        <source>&amp;Show Hidden (%1)</source>
        <translation>显示隐藏内容（%1）(&amp;S)</translation>
    </message>
    <message>
        <source>Select All of Type %1</source>
        <translation>选择类型为 %1 的全部关系</translation>
    </message>
    <message>
        <source>&amp;Draw What Was Added</source>
        <translation>绘制已添加的内容(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>选择(&amp;L)</translation>
    </message>
    <message>
        <source>All With Label %1</source>
        <translation>标签为 %1 的全部节点</translation>
    </message>
    <message>
        <source>Select two nodes</source>
        <translation>请选择两个节点</translation>
    </message>
    <message>
        <source>In Any Direction</source>
        <translation>任意方向</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>All Shortest Paths</source>
        <translation>所有最短路径</translation>
    </message>
    <message>
        <source>No Longer Than</source>
        <translation>长度不超过</translation>
    </message>
    <message>
        <source>%1 Relationships</source>
        <translation>%1 条关系</translation>
    </message>
    <message>
        <source>Connect &amp;What Is Added</source>
        <translation>连接已添加的内容(&amp;K)</translation>
    </message>
    <message>
        <source>Each expansion also fetches the relationships between what it adds and all others</source>
        <translation>每次展开时，还会获取新添加的节点与所有其他节点之间的关系</translation>
    </message>
    <message>
        <source>&amp;Metrics of Nodes…</source>
        <translation>节点指标(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>ui::Export</name>
    <message>
        <source>The file could not be created</source>
        <translation>无法创建文件</translation>
    </message>
    <message>
        <source>Fetching the rows failed, and no file was written</source>
        <translation>获取行失败，没有写入文件</translation>
    </message>
    <message>
        <source>Writing the file failed</source>
        <translation>写入文件失败</translation>
    </message>
    <message>
        <source>Not all rows that the server sent were written, so no file was kept</source>
        <translation>服务器发送的行没有全部写入，因此没有保留文件</translation>
    </message>
    <message>
        <source>The file could not be put in its place</source>
        <translation>文件无法放到目标位置</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV as Neo4j Browser writes it</source>
        <translation>CSV（Neo4j Browser 格式）</translation>
    </message>
    <message>
        <source>CSV as APOC writes it</source>
        <translation>CSV（APOC 格式）</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON with types</source>
        <translation>带类型的 JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON Lines with types</source>
        <translation>带类型的 JSON Lines</translation>
    </message>
    <message>
        <source>JSON Lines as APOC writes them</source>
        <translation>JSON Lines（APOC 格式）</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown 表格</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML 页面</translation>
    </message>
    <message>
        <source>GraphML</source>
        <translation>GraphML</translation>
    </message>
    <message>
        <source>GEXF (Gephi)</source>
        <translation>GEXF (Gephi)</translation>
    </message>
    <message>
        <source>DOT (Graphviz)</source>
        <translation>DOT (Graphviz)</translation>
    </message>
    <message>
        <source>Cypher script</source>
        <translation>Cypher 脚本</translation>
    </message>
    <message>
        <source>Spreadsheet (.xlsx)</source>
        <translation>电子表格 (.xlsx)</translation>
    </message>
    <message>
        <source>What is selected (%1)</source>
        <translation>所选内容（%1）</translation>
    </message>
    <message>
        <source>As shown: filtered, sorted, without hidden columns (%1)</source>
        <translation>按显示内容：已筛选、已排序、不含隐藏列（%1）</translation>
    </message>
    <message>
        <source>All fetched rows (%1)</source>
        <translation>所有已获取的行（%1）</translation>
    </message>
    <message>
        <source>Run again, and stream all rows to the file</source>
        <translation>再次运行，并把所有行直接写入文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 integers past 2^53 are texts.</source>
        <translation>%1 个超出 2^53 的整数写为文本。</translation>
    </message>
    <message>
        <source>%1 numbers are rounded to 16 digits.</source>
        <translation>%1 个数字舍入到 16 位。</translation>
    </message>
    <message>
        <source>%1 empty texts are blank cells, as null is.</source>
        <translation>%1 个空文本写为空单元格，与 null 相同。</translation>
    </message>
    <message>
        <source>%1 texts are cut: a cell holds 32,767 characters.</source>
        <translation>%1 个文本被截断：一个单元格最多 32,767 个字符。</translation>
    </message>
    <message>
        <source>%1 columns are left out: a sheet has 16,384.</source>
        <translation>略去了 %1 列：一个工作表最多 16,384 列。</translation>
    </message>
    <message>
        <source>The rows go on on %1 more sheets.</source>
        <translation>其余的行写在另外 %1 个工作表中。</translation>
    </message>
    <message>
        <source>%1 characters that the format cannot write are replaced by �.</source>
        <translation>%1 个该格式无法写入的字符已替换为 �。</translation>
    </message>
    <message>
        <source>%1 values that are not nodes, relationships or paths are left out.</source>
        <translation>略去了 %1 个不是节点、关系或路径的值。</translation>
    </message>
    <message>
        <source>%1 properties that have no Cypher literal are left out.</source>
        <translation>略去了 %1 个没有 Cypher 字面量的属性。</translation>
    </message>
    <message>
        <source>%1 nodes are known by their ids alone: the result has their relationships only.</source>
        <translation>%1 个节点只知道 ID：结果中只有它们的关系。</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>文件(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>%1, %2 written</source>
        <translation>已写入 %1，%2</translation>
    </message>
    <message>
        <source>%1, %2 written to %3 in %4.</source>
        <translation>已将 %1（%2）写入 %3，用时 %4。</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止。没有写入文件。</translation>
    </message>
    <message>
        <source>Run the statement again?</source>
        <translation>再次运行该语句？</translation>
    </message>
    <message>
        <source>The statement may change the database once more.</source>
        <translation>该语句可能会再次更改数据库。</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>再次运行(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ui::ExportOptionsFields</name>
    <message>
        <source>&amp;Byte order mark, for some spreadsheets</source>
        <translation>字节顺序标记，某些电子表格需要(&amp;B)</translation>
    </message>
    <message>
        <source>Keep spreadsheets from taking te&amp;xts for formulas: &apos;=1+1</source>
        <translation>防止电子表格把文本当作公式(&amp;X)：&apos;=1+1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>CR LF, as RFC 4180 has it</source>
        <translation>CR LF（RFC 4180 的规定）</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>an empty field</source>
        <translation>空字段</translation>
    </message>
    <message>
        <source>As JSON: [1,2,3]</source>
        <translation>写为 JSON：[1,2,3]</translation>
    </message>
    <message>
        <source>With semicolons: 1;2;3</source>
        <translation>用分号分隔：1;2;3</translation>
    </message>
    <message>
        <source>As JSON in one field</source>
        <translation>在一个字段中写为 JSON</translation>
    </message>
    <message>
        <source>A column for each property</source>
        <translation>每个属性一列</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Line ends</source>
        <translation>换行符(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Null</source>
        <translation>null 值(&amp;U)</translation>
    </message>
    <message>
        <source>L&amp;ists</source>
        <translation>列表(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Nodes, relationships</source>
        <translation>节点、关系(&amp;N)</translation>
    </message>
    <message>
        <source>CREATE</source>
        <translation>CREATE</translation>
    </message>
    <message>
        <source>MERGE: may be run again when it was interrupted</source>
        <translation>MERGE：中断后可再次运行</translation>
    </message>
    <message>
        <source>:begin and :commit, for cypher-shell</source>
        <translation>:begin 和 :commit，用于 cypher-shell</translation>
    </message>
    <message>
        <source>Each statement by itself</source>
        <translation>每条语句单独提交</translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation>子句(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Transactions</source>
        <translation>事务(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::ExportPreviewPane</name>
    <message>
        <source>A spreadsheet is no text that could be shown here.</source>
        <translation>电子表格不是文本，无法在此显示。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>ui::FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM 文件 (*.pem *.crt *.cer *.key);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Filter rows by text</source>
        <translation>按文本筛选行</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Show only rows with certain values in a column</source>
        <translation>只显示某列为特定值的行</translation>
    </message>
    <message>
        <source>Show All Rows</source>
        <translation>显示所有行</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in cells</source>
        <translation>在单元格中查找</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配 (Enter)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭 (Escape)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Searching… %1 %</source>
        <translation>正在搜索… %1%</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ui::GraphExplorer</name>
    <message>
        <source>No path of up to %1</source>
        <translation>没有不超过 %1 的路径</translation>
    </message>
    <message>
        <source>One shortest path</source>
        <translation>一条最短路径</translation>
    </message>
    <message>
        <source>%1 shortest paths</source>
        <translation>%1 条最短路径</translation>
    </message>
    <message>
        <source>A path of %1</source>
        <translation>一条含 %1 的路径</translation>
    </message>
    <message>
        <source>1 node</source>
        <translation>1 个节点</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 个节点</translation>
    </message>
    <message>
        <source>1 relationship</source>
        <translation>1 条关系</translation>
    </message>
    <message>
        <source>%1 relationships</source>
        <translation>%1 条关系</translation>
    </message>
    <message>
        <source> · %1 ms</source>
        <translation> · %1 ms</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Added %1 and %2</source>
        <translation>已添加 %1 和 %2</translation>
    </message>
    <message>
        <source> · there are more: only the first %1 were fetched</source>
        <translation> · 还有更多：只获取了前 %1 个</translation>
    </message>
    <message>
        <source> · &lt;a href=&quot;more&quot;&gt;up to %1 more&lt;/a&gt;</source>
        <translation> · &lt;a href=&quot;more&quot;&gt;再取最多 %1 个&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Stopped: nothing was added.</source>
        <translation>已停止：没有添加任何内容。</translation>
    </message>
    <message>
        <source>a node</source>
        <translation>一个节点</translation>
    </message>
    <message>
        <source>There is no server to ask.</source>
        <translation>没有可查询的服务器。</translation>
    </message>
    <message>
        <source>This result came from a file. Run its statement on a server to explore from there.</source>
        <translation>此结果来自文件。请在服务器上运行其语句，以便从那里开始探索。</translation>
    </message>
    <message>
        <source>Expanding %1…</source>
        <translation>正在展开 %1…</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>展开 %1</translation>
    </message>
    <message>
        <source>Nothing that was added hangs on %1 alone.</source>
        <translation>没有只连着 %1 的已添加内容。</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>收起 %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Keep only %1</source>
        <translation>仅保留 %1</translation>
    </message>
    <message>
        <source>Every node has a relationship.</source>
        <translation>每个节点都有关系。</translation>
    </message>
    <message>
        <source>Hide single nodes</source>
        <translation>隐藏单独的节点</translation>
    </message>
    <message>
        <source>Show all that was hidden</source>
        <translation>显示所有隐藏内容</translation>
    </message>
    <message>
        <source>Draw what was added</source>
        <translation>绘制已添加的内容</translation>
    </message>
    <message>
        <source>Leave out what was added</source>
        <translation>不绘制已添加的内容</translation>
    </message>
    <message>
        <source>Looking for relationships between %1…</source>
        <translation>正在查找 %1 之间的关系…</translation>
    </message>
    <message>
        <source>Reveal relationships</source>
        <translation>显示相互关系</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Looking for the shortest path between %1…</source>
        <translation>正在查找 %1 之间的最短路径…</translation>
    </message>
    <message>
        <source>Shortest path between %1</source>
        <translation>%1 之间的最短路径</translation>
    </message>
    <message>
        <source>All of it is in the picture already.</source>
        <translation>全部内容都已在图中。</translation>
    </message>
    <message>
        <source>%1 · looking for more between them and the others…</source>
        <translation>%1 · 正在查找与其余节点之间的更多关系…</translation>
    </message>
    <message>
        <source>Connect what was added</source>
        <translation>连接已添加的内容</translation>
    </message>
    <message>
        <source>The view is not complete: its other steps were not done.</source>
        <translation>视图不完整：其余步骤未执行。</translation>
    </message>
</context>
<context>
    <name>ui::GraphFindCard</name>
    <message>
        <source>Find in the graph</source>
        <translation>在图中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配 (Enter)</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select every match</source>
        <translation>选择所有匹配项</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>关闭 (Escape)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ui::GraphLegend</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Nodes (%1)</source>
        <translation>节点（%1）</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>not in the result</source>
        <translation>不在结果中</translation>
    </message>
    <message>
        <source>Relationships (%1)</source>
        <translation>关系（%1）</translation>
    </message>
    <message>
        <source>Added by exploring</source>
        <translation>探索时添加</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>relationships</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Draw them</source>
        <translation>绘制它们</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>重新显示其他</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>只显示此项</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Style…</source>
        <translation>样式…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GraphPage</name>
    <message>
        <source>Collecting nodes and relationships…</source>
        <translation>正在收集节点和关系…</translation>
    </message>
    <message>
        <source>There are no nodes or relationships in this result.</source>
        <translation>此结果中没有节点或关系。</translation>
    </message>
</context>
<context>
    <name>ui::GraphPane</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Select with a lasso</source>
        <translation>套索选择</translation>
    </message>
    <message>
        <source>Arrange the nodes</source>
        <translation>排列节点</translation>
    </message>
    <message>
        <source>Pause the layout</source>
        <translation>暂停布局</translation>
    </message>
    <message>
        <source>Let all dragged nodes move again</source>
        <translation>让所有拖动过的节点重新自由移动</translation>
    </message>
    <message>
        <source>Show the legend</source>
        <translation>显示图例</translation>
    </message>
    <message>
        <source>Show the mini-map</source>
        <translation>显示小地图</translation>
    </message>
    <message>
        <source>Group nodes and relationships</source>
        <translation>对节点和关系分组</translation>
    </message>
    <message>
        <source>Style of nodes and relationships</source>
        <translation>节点和关系的样式</translation>
    </message>
    <message>
        <source>Export or print the graph…</source>
        <translation>导出或打印图…</translation>
    </message>
    <message>
        <source>Showing %1 of %2 nodes — &lt;a href=&quot;choose&quot;&gt;choose which&lt;/a&gt;, &lt;a href=&quot;all&quot;&gt;draw all&lt;/a&gt;</source>
        <translation>显示 %2 个节点中的 %1 个 — &lt;a href=&quot;choose&quot;&gt;选择显示哪些&lt;/a&gt;，&lt;a href=&quot;all&quot;&gt;全部绘制&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>ui::GraphReduction</name>
    <message>
        <source>Choice of kinds</source>
        <translation>选择显示的种类</translation>
    </message>
</context>
<context>
    <name>ui::GraphView</name>
    <message>
        <source>%1 — added by exploring</source>
        <translation>%1 — 探索时添加</translation>
    </message>
    <message>
        <source>Not in the result: only named as the end of a relationship</source>
        <translation>不在结果中：只作为关系的一端被提及</translation>
    </message>
    <message>
        <source>Added by exploring</source>
        <translation>探索时添加</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Arrange nodes</source>
        <translation>排列节点</translation>
    </message>
    <message>
        <source>Let dragged nodes move</source>
        <translation>让拖动过的节点移动</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>正在布局…</translation>
    </message>
    <message>
        <source>Move node</source>
        <translation>移动节点</translation>
    </message>
</context>
<context>
    <name>ui::GridAccessible</name>
    <message>
        <source>%1, %2</source>
        <comment>the value of a cell, and its type</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Sorted ascending</source>
        <translation>已升序排序</translation>
    </message>
    <message>
        <source>Sorted descending</source>
        <translation>已降序排序</translation>
    </message>
</context>
<context>
    <name>ui::HexView</name>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>ui::HistoryCommands</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Search Histor&amp;y</source>
        <translation>搜索历史记录(&amp;Y)</translation>
    </message>
    <message>
        <source>It was not run.</source>
        <translation>语句没有运行。</translation>
    </message>
    <message>
        <source>Its passwords are not kept in the history: fill them in first.</source>
        <translation>其中的密码没有保存在历史记录中：请先填写密码。</translation>
    </message>
    <message>
        <source>It ran on %1, and this tab is connected to %2. Run it from here if that is what you want.</source>
        <translation>它曾在 %1 上运行，而此标签页连接的是 %2。如果确实需要，请从这里运行。</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDelegate</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Similar, %1</source>
        <translation>相似，%1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Search all statements</source>
        <translation>搜索所有语句</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>所有服务器</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in the editor (Enter)</source>
        <translation>在编辑器中打开 (Enter)</translation>
    </message>
    <message>
        <source>Run Again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Run with the same parameters (Ctrl+Enter)</source>
        <translation>用相同的参数运行 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Delete this entry (Delete)</source>
        <translation>删除此条目 (Delete)</translation>
    </message>
    <message>
        <source>Clear All…</source>
        <translation>全部清除…</translation>
    </message>
    <message>
        <source>What you run is listed here.</source>
        <translation>您运行的语句会列在这里。</translation>
    </message>
    <message>
        <source>Nothing in the history fits.</source>
        <translation>历史记录中没有符合条件的条目。</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>清除历史记录</translation>
    </message>
    <message>
        <source>Delete all entries of the history, of all servers?</source>
        <translation>删除历史记录中所有服务器的全部条目？</translation>
    </message>
    <message>
        <source>This cannot be undone. Saved queries stay.</source>
        <translation>此操作无法撤销。已保存的查询会保留。</translation>
    </message>
    <message>
        <source>&amp;Delete All</source>
        <translation>全部删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open in the Editor</source>
        <translation>在编辑器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>再次运行(&amp;G)</translation>
    </message>
    <message>
        <source>Sa&amp;ve to Saved Queries…</source>
        <translation>存入已保存的查询(&amp;V)…</translation>
    </message>
    <message>
        <source>Only This &amp;Server</source>
        <translation>仅此服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPreview</name>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
</context>
<context>
    <name>ui::InspectorPanel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Whole Value</source>
        <translation>复制完整的值(&amp;W)</translation>
    </message>
    <message>
        <source>Copy as Cypher &amp;Literal</source>
        <translation>复制为 Cypher 字面量(&amp;L)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>There is no Cypher literal for this value.</source>
        <translation>此值没有 Cypher 字面量。</translation>
    </message>
    <message>
        <source>Choose a cell, a node or a relationship to see it here.</source>
        <translation>选择单元格、节点或关系，即可在此查看。</translation>
    </message>
    <message>
        <source>Parts of the value</source>
        <translation>值的组成部分</translation>
    </message>
</context>
<context>
    <name>ui::KeyBindings</name>
    <message>
        <source>the editor</source>
        <translation>编辑器</translation>
    </message>
</context>
<context>
    <name>ui::KeyField</name>
    <message>
        <source>Press the new keys here</source>
        <translation>请在此按下新的按键</translation>
    </message>
</context>
<context>
    <name>ui::KeysPage</name>
    <message>
        <source>&amp;Assign</source>
        <translation>分配(&amp;A)</translation>
    </message>
    <message>
        <source>No Ke&amp;y</source>
        <translation>无快捷键(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>搜索命令和快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <translation>全部重置(&amp;L)</translation>
    </message>
    <message>
        <source>%1 is used by %2. Free it there first, or choose other keys.</source>
        <translation>%1 已被“%2”使用。请先在那里释放它，或选择其他快捷键。</translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>Lang&amp;uage</source>
        <translation>语言(&amp;U)</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>From its next start on, LightningBolt speaks the system&apos;s language.</source>
        <translation>下次启动后，LightningBolt 将使用系统语言。</translation>
    </message>
    <message>
        <source>From its next start on, LightningBolt speaks this language: %1.</source>
        <translation>下次启动后，LightningBolt 将使用此语言：%1。</translation>
    </message>
</context>
<context>
    <name>ui::LayoutMenu</name>
    <message>
        <source>&amp;Force-directed</source>
        <translation>力导向(&amp;F)</translation>
    </message>
    <message>
        <source>Related nodes attract each other; moves when you drag</source>
        <translation>相关的节点互相吸引；拖动时随之移动</translation>
    </message>
    <message>
        <source>&amp;Layered</source>
        <translation>分层(&amp;L)</translation>
    </message>
    <message>
        <source>Rows from top to bottom along the arrows</source>
        <translation>沿箭头方向自上而下分行</translation>
    </message>
    <message>
        <source>&amp;Radial</source>
        <translation>径向(&amp;R)</translation>
    </message>
    <message>
        <source>Rings around the selected nodes, or around the best connected one</source>
        <translation>以所选节点（或连接最多的节点）为中心的环</translation>
    </message>
    <message>
        <source>&amp;Circular</source>
        <translation>环形(&amp;C)</translation>
    </message>
    <message>
        <source>Each component on a circle</source>
        <translation>每个连通分量排成一个圆</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>网格(&amp;G)</translation>
    </message>
    <message>
        <source>Rows and columns in the order of the result</source>
        <translation>按结果的顺序排成行和列</translation>
    </message>
    <message>
        <source>Arrange &amp;Again</source>
        <translation>重新排列(&amp;A)</translation>
    </message>
    <message>
        <source>Dragged nodes too</source>
        <translation>也包括拖动过的节点</translation>
    </message>
    <message>
        <source>By C&amp;oordinates</source>
        <translation>按坐标(&amp;O)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 across, and up …</source>
        <translation>横轴 %1，纵轴 …</translation>
    </message>
    <message>
        <source>By &amp;Property</source>
        <translation>按属性(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ui::LegendRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 of the result, %3 added by exploring</source>
        <translation>%1，结果中 %2，探索添加 %3</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
</context>
<context>
    <name>ui::LimitMenu</name>
    <message>
        <source>Draw first</source>
        <translation>优先绘制</translation>
    </message>
    <message>
        <source>What Was Returned First</source>
        <translation>最先返回的内容</translation>
    </message>
    <message>
        <source>Nodes With the Most Relationships</source>
        <translation>关系最多的节点</translation>
    </message>
    <message>
        <source>The Largest Connected Parts</source>
        <translation>最大的连通部分</translation>
    </message>
    <message>
        <source>Nodes With a Label and Their Neighbours</source>
        <translation>带某个标签的节点及其相邻节点</translation>
    </message>
    <message>
        <source>Nodes to draw</source>
        <translation>要绘制的节点</translation>
    </message>
</context>
<context>
    <name>ui::MainActions</name>
    <message>
        <source>&amp;Connect…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;New Tab</source>
        <translation>新建标签页(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Export Result…</source>
        <translation>导出结果(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Run &amp;All</source>
        <translation>全部运行(&amp;A)</translation>
    </message>
    <message>
        <source>Run A&amp;gain</source>
        <translation>再次运行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Memory for Results…</source>
        <translation>结果所用内存(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>图(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>摘要(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>执行计划(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lose Result</source>
        <translation>关闭结果(&amp;L)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>下一个标签页(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Tab</source>
        <translation>上一个标签页(&amp;V)</translation>
    </message>
    <message>
        <source>Go to &amp;Editor</source>
        <translation>转到编辑器(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Refresh Schema</source>
        <translation>刷新架构(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;nimate the Graph</source>
        <translation>图的动画效果(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About LightningBolt</source>
        <translation>关于 LightningBolt(&amp;A)</translation>
    </message>
    <message>
        <source>Like the S&amp;ystem</source>
        <translation>跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>查询(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Next Pane</source>
        <translation>下一个面板</translation>
    </message>
    <message>
        <source>Previous Pane</source>
        <translation>上一个面板</translation>
    </message>
    <message>
        <source>Close &amp;Tab</source>
        <translation>关闭标签页(&amp;W)</translation>
    </message>
    <message>
        <source>Reopen Close&amp;d Tab</source>
        <translation>重新打开已关闭的标签页(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Query %1</source>
        <translation>查询 %1</translation>
    </message>
    <message>
        <source>Running Queries</source>
        <translation>正在运行的查询</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询</translation>
    </message>
</context>
<context>
    <name>ui::Measure</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
</context>
<context>
    <name>ui::MemoryDialog</name>
    <message>
        <source>&amp;A quarter of this machine&apos;s memory: %1</source>
        <translation>本机内存的四分之一：%1(&amp;A)</translation>
    </message>
    <message>
        <source>Memory for results</source>
        <translation>结果所用内存</translation>
    </message>
    <message>
        <source>When all results together hold this much, fetching pauses and you are asked how to go on. They hold %1 now.</source>
        <translation>所有结果的总量达到此值时，获取会暂停，并询问您如何继续。现在的总量为 %1。</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
</context>
<context>
    <name>ui::MetricsDialog</name>
    <message>
        <source>Metrics of Nodes</source>
        <translation>节点指标</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Computing %1: %2 %</source>
        <translation>正在计算 %1：%2 %</translation>
    </message>
    <message>
        <source>There is no graph.</source>
        <translation>没有图。</translation>
    </message>
    <message>
        <source>There is not enough memory for the table.</source>
        <translation>内存不足，无法生成该表格。</translation>
    </message>
    <message>
        <source>%1 could not be computed: there is not enough memory.</source>
        <translation>无法计算 %1：内存不足。</translation>
    </message>
    <message>
        <source>%1 is estimated from the paths of %2 of %3 nodes.</source>
        <translation>%1 是根据 %3 个节点中 %2 个节点的路径估算的。</translation>
    </message>
</context>
<context>
    <name>ui::MiniMap</name>
    <message>
        <source>Mini-map</source>
        <translation>小地图</translation>
    </message>
    <message>
        <source>The whole drawing; arrow keys move what the view shows</source>
        <translation>整幅图；用方向键移动视图显示的区域</translation>
    </message>
</context>
<context>
    <name>ui::NetworkFields</name>
    <message>
        <source>The system&apos;s authorities</source>
        <translation>系统的证书颁发机构</translation>
    </message>
    <message>
        <source>None, unless the server demands one</source>
        <translation>无，除非服务器要求</translation>
    </message>
    <message>
        <source>In the certificate&apos;s file</source>
        <translation>在证书文件中</translation>
    </message>
    <message>
        <source>None; socks5://host:1080, http://host:3128 or system</source>
        <translation>无；socks5://host:1080、http://host:3128 或 system</translation>
    </message>
    <message>
        <source>Where this machine reaches the servers that a cluster advertises: advertised host:port = reachable host:port, one a line.</source>
        <translation>本机如何访问集群公布的服务器：advertised host:port = reachable host:port，每行一个。</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA 文件(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lient certificate</source>
        <translation>客户端证书(&amp;L)</translation>
    </message>
    <message>
        <source>Client &amp;key</source>
        <translation>客户端密钥(&amp;Y)</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>Address &amp;map</source>
        <translation>地址映射(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ui::OpenTransactionDialog</name>
    <message>
        <source>A transaction is open</source>
        <translation>有打开的事务</translation>
    </message>
    <message>
        <source>A transaction has changes that are not committed.</source>
        <translation>有一个事务含有未提交的更改。</translation>
    </message>
    <message>
        <source>&amp;Commit and Close</source>
        <translation>提交并关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Roll Back and Close</source>
        <translation>回滚并关闭(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ui::Options</name>
    <message>
        <source>Connect to this server.</source>
        <translation>连接到此服务器。</translation>
    </message>
    <message>
        <source>Log in as this user.</source>
        <translation>以此用户登录。</translation>
    </message>
    <message>
        <source>Use this database.</source>
        <translation>使用此数据库。</translation>
    </message>
    <message>
        <source>Run this statement.</source>
        <translation>运行此语句。</translation>
    </message>
    <message>
        <source>system, light or dark.</source>
        <translation>system、light 或 dark。</translation>
    </message>
    <message>
        <source>Run the statement, save pictures and an export to this folder, and end.</source>
        <translation>运行该语句，把图片和一份导出保存到此文件夹，然后退出。</translation>
    </message>
    <message>
        <source>Desktop client for graph databases that speak Bolt. The password is taken from NEO4J_PASSWORD.</source>
        <translation>支持 Bolt 的图数据库的桌面客户端。密码取自 NEO4J_PASSWORD。</translation>
    </message>
    <message>
        <source>Open this kept result.</source>
        <translation>打开此已存结果。</translation>
    </message>
    <message>
        <source>There is no theme %1.</source>
        <translation>没有主题 %1。</translation>
    </message>
    <message>
        <source>--tour needs --uri and --query.</source>
        <translation>--tour 需要 --uri 和 --query。</translation>
    </message>
    <message>
        <source>Begin with one empty tab; what was open comes back at another start.</source>
        <translation>以一个空标签页开始；之前打开的内容会在以后启动时恢复。</translation>
    </message>
</context>
<context>
    <name>ui::PaletteCommands</name>
    <message>
        <source>&amp;Command Palette</source>
        <translation>命令面板(&amp;C)</translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <comment>menu and submenu</comment>
        <translation>%1 &gt; %2</translation>
    </message>
    <message>
        <source>Saved query</source>
        <translation>已保存的查询</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
</context>
<context>
    <name>ui::ParameterPanel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>The set of parameters that statements use</source>
        <translation>语句所用的参数集</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>新建参数集</translation>
    </message>
    <message>
        <source>Remove this set</source>
        <translation>移除此参数集</translation>
    </message>
    <message>
        <source>Remove the parameter</source>
        <translation>移除参数</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>Parameters belong to a connection: choose a server first.</source>
        <translation>参数属于连接：请先选择服务器。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新参数</translation>
    </message>
    <message>
        <source>The server is asked what this is…</source>
        <translation>正在询问服务器这是什么…</translation>
    </message>
    <message>
        <source>New set of parameters</source>
        <translation>新建参数集</translation>
    </message>
    <message>
        <source>Name of the set, which begins as a copy of this one</source>
        <translation>参数集的名称；新参数集先是当前参数集的副本</translation>
    </message>
    <message>
        <source>Values are Cypher literals: 42, &apos;text&apos;, [1, 2], date(&apos;2024-02-29&apos;).</source>
        <translation>值是 Cypher 字面量：42, &apos;text&apos;, [1, 2], date(&apos;2024-02-29&apos;)。</translation>
    </message>
    <message>
        <source>There is a parameter $%1 already.</source>
        <translation>参数 $%1 已存在。</translation>
    </message>
</context>
<context>
    <name>ui::PartView</name>
    <message>
        <source>Only the beginning is shown. Copying takes everything.</source>
        <translation>只显示开头部分。复制时会包含全部内容。</translation>
    </message>
</context>
<context>
    <name>ui::PatternField</name>
    <message>
        <source>Match upper and lower case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
</context>
<context>
    <name>ui::PictureDialog</name>
    <message>
        <source>&amp;Transparent background</source>
        <translation>透明背景(&amp;T)</translation>
    </message>
    <message>
        <source>Show p&amp;roperties beside the pointer</source>
        <translation>在指针旁显示属性(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>内容(&amp;N)</translation>
    </message>
    <message>
        <source>Fi&amp;le</source>
        <translation>文件(&amp;L)</translation>
    </message>
    <message>
        <source>The whole drawing (%1)</source>
        <translation>整幅图（%1）</translation>
    </message>
    <message>
        <source>What the view shows</source>
        <translation>视图所示部分</translation>
    </message>
    <message>
        <source>The selection (%1)</source>
        <translation>所选内容（%1）</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>缩放(&amp;S)</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>正在打印…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止。没有写入文件。</translation>
    </message>
    <message>
        <source>Nothing was written: %1</source>
        <translation>没有写入任何内容：%1</translation>
    </message>
</context>
<context>
    <name>ui::Plan</name>
    <message>
        <source>Plan</source>
        <translation>执行计划</translation>
    </message>
    <message>
        <source>estimated rows</source>
        <translation>估算行数</translation>
    </message>
    <message>
        <source>%1 hits</source>
        <translation>%1 次命中</translation>
    </message>
    <message>
        <source>cache %1</source>
        <translation>缓存 %1</translation>
    </message>
    <message>
        <source>Estimated rows</source>
        <translation>估算行数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>DB hits</source>
        <translation>DB 命中</translation>
    </message>
    <message>
        <source>Page cache hits</source>
        <translation>页缓存命中</translation>
    </message>
    <message>
        <source>Page cache misses</source>
        <translation>页缓存未命中</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 times more rows than estimated</source>
        <translation>实际行数是估算的 %1 倍</translation>
    </message>
    <message>
        <source>%1 times fewer rows than estimated</source>
        <translation>估算行数是实际的 %1 倍</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>ui::PlanComparePage</name>
    <message>
        <source>%1 operators are the same, %2 differ, %3 are on the left only, %4 on the right only.</source>
        <translation>%1 个算子相同，%2 个不同，%3 个仅在左侧，%4 个仅在右侧。</translation>
    </message>
    <message>
        <source>PROFILE, as it ran</source>
        <translation>PROFILE，实际运行</translation>
    </message>
    <message>
        <source>EXPLAIN, estimated</source>
        <translation>EXPLAIN，估算</translation>
    </message>
</context>
<context>
    <name>ui::PlanDetails</name>
    <message>
        <source>Identifiers</source>
        <translation>标识符</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>算子参数</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>%1 (%2 % of all)</source>
        <translation>%1（占总数的 %2%）</translation>
    </message>
    <message>
        <source>Page cache hit ratio</source>
        <translation>页缓存命中率</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Details of the operator</source>
        <translation>运算符的详细信息</translation>
    </message>
</context>
<context>
    <name>ui::PlanPage</name>
    <message numerus="yes">
        <source>%n operators</source>
        <translation>
            <numerusform>%n 个算子</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 DB hits</source>
        <translation>%1 次 DB 命中</translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 内存</translation>
    </message>
    <message>
        <source>there are more operators than are shown</source>
        <translation>还有算子未显示</translation>
    </message>
    <message>
        <source>planner %1</source>
        <translation>规划器 %1</translation>
    </message>
    <message>
        <source>runtime %1</source>
        <translation>运行时 %1</translation>
    </message>
    <message>
        <source>Compare With</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>&amp;Heat:</source>
        <translation>热度(&amp;H):</translation>
    </message>
    <message>
        <source>Save Plan</source>
        <translation>保存执行计划</translation>
    </message>
    <message>
        <source>As &amp;SVG Drawing…</source>
        <translation>存为 SVG 图形(&amp;S)…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>存为 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>As &amp;Text…</source>
        <translation>存为文本(&amp;T)…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存执行计划</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>执行计划已保存。</translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation>%1 没有保存。</translation>
    </message>
</context>
<context>
    <name>ui::PlanView</name>
    <message>
        <source>Plan</source>
        <translation>执行计划</translation>
    </message>
</context>
<context>
    <name>ui::PointMap</name>
    <message>
        <source>not on the map</source>
        <translation>不在地图上</translation>
    </message>
</context>
<context>
    <name>ui::ProblemStrip</name>
    <message>
        <source>%1  (and %2 more)</source>
        <translation>%1  （另有 %2 个）</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
</context>
<context>
    <name>ui::QueriesPage</name>
    <message>
        <source>Transaction</source>
        <translation>事务</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Running for</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Stop It…</source>
        <translation>停止…</translation>
    </message>
    <message>
        <source>Keep up to date</source>
        <translation>持续更新</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>The first %1 of %2 transactions</source>
        <translation>%2 个事务中的前 %1 个</translation>
    </message>
    <message>
        <source>%1 transactions</source>
        <translation>%1 个事务</translation>
    </message>
    <message>
        <source>Stop a transaction</source>
        <translation>停止事务</translation>
    </message>
    <message>
        <source>Stop %1 of %2?</source>
        <translation>停止 %2 的 %1？</translation>
    </message>
    <message>
        <source>The server rolls it back. Its statement: %1</source>
        <translation>服务器会将其回滚。它的语句：%1</translation>
    </message>
    <message>
        <source>&amp;Stop It</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Running Queries</source>
        <translation>正在运行的查询</translation>
    </message>
</context>
<context>
    <name>ui::QueryPage</name>
    <message>
        <source>A statement is still running: commit when it has ended.</source>
        <translation>还有语句在运行：请等它结束后再提交。</translation>
    </message>
    <message>
        <source>Plans: %1</source>
        <translation>执行计划：%1</translation>
    </message>
    <message>
        <source>The Estimate (EXPLAIN)</source>
        <translation>估算 (EXPLAIN)</translation>
    </message>
    <message>
        <source>A Run of It (PROFILE)</source>
        <translation>实际运行 (PROFILE)</translation>
    </message>
    <message>
        <source>MATCH (n) RETURN n LIMIT 25     Ctrl+Enter runs it</source>
        <translation>MATCH (n) RETURN n LIMIT 25     按 Ctrl+Enter 运行</translation>
    </message>
    <message>
        <source>The open transaction stays in its database: commit it or roll it back first.</source>
        <translation>打开的事务只能留在自己的数据库中：请先提交或回滚。</translation>
    </message>
</context>
<context>
    <name>ui::RecentFiles</name>
    <message>
        <source>&amp;Recent Files</source>
        <translation>最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>清除列表(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::ResultBar</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Pin: the next run leaves this result alone</source>
        <translation>固定：下次运行不会替换此结果</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>执行计划</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>ui::ResultCommands</name>
    <message>
        <source>&amp;Keep Result As…</source>
        <translation>结果另存为(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Open Kept Result…</source>
        <translation>打开已存结果(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Pin Result</source>
        <translation>固定结果(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;name Result…</source>
        <translation>重命名结果(&amp;N)…</translation>
    </message>
    <message>
        <source>Run Again an&amp;d Compare</source>
        <translation>再次运行并比较(&amp;D)</translation>
    </message>
    <message>
        <source>Kept as %1, %2</source>
        <translation>已存为 %1，%2</translation>
    </message>
    <message>
        <source>Open a kept result</source>
        <translation>打开已存结果</translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation>比较：%1</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>比较结果(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>ui::ResultKeeper</name>
    <message>
        <source>Kept results (*.%1)</source>
        <translation>已存结果 (*.%1)</translation>
    </message>
    <message>
        <source>Keep the result as</source>
        <translation>结果另存为</translation>
    </message>
    <message>
        <source>Keeping %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Keep it in another place.</source>
        <translation>请将其保存到其他位置。</translation>
    </message>
</context>
<context>
    <name>ui::ResultPage</name>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop Here</source>
        <translation>到此为止</translation>
    </message>
    <message>
        <source>Stream to a File…</source>
        <translation>直接写入文件…</translation>
    </message>
    <message>
        <source>The server has been silent for %1.</source>
        <translation>服务器已有 %1 没有回应。</translation>
    </message>
    <message>
        <source>It may still be working. Go on waiting, or stop the statement.</source>
        <translation>它可能仍在工作。可以继续等待，或停止该语句。</translation>
    </message>
    <message>
        <source>Fetch until all results have grown by %1 more</source>
        <translation>继续获取，直到所有结果又增加 %1</translation>
    </message>
    <message>
        <source>Keep these rows and end the result on the server</source>
        <translation>保留这些行，并在服务器上结束该结果</translation>
    </message>
    <message>
        <source>Run the statement again and write all its rows to a file</source>
        <translation>再次运行该语句，并把它的所有行写入文件</translation>
    </message>
    <message>
        <source>Paused after %1: all results together hold %2 of the %3 that they may.</source>
        <translation>在 %1 后暂停：所有结果共占 %2，上限为 %3。</translation>
    </message>
    <message>
        <source>The server waits. Go on beyond the limit, stop here with the rows that came, or have all rows written to a file.</source>
        <translation>服务器在等待。可以超出上限继续、到此为止并保留已到达的行，或把所有行写入文件。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The rows that had arrived are here.</source>
        <translation>已到达的行都在这里。</translation>
    </message>
    <message>
        <source>These are the first %1: fetching was stopped before the rest came.</source>
        <translation>这些是前 %1：其余的到达之前，获取已停止。</translation>
    </message>
    <message>
        <source>Waiting for the connection…</source>
        <translation>正在等待连接…</translation>
    </message>
    <message>
        <source>Running… %1</source>
        <translation>正在运行… %1</translation>
    </message>
    <message>
        <source>Fetching… %1</source>
        <translation>正在获取… %1</translation>
    </message>
    <message>
        <source>Server: %1 (%2)
Database: %3
The last time: %4

%5</source>
        <translation>服务器：%1 (%2)
数据库：%3
上次：%4

%5</translation>
    </message>
    <message>
        <source>the user&apos;s home database</source>
        <translation>用户的主数据库</translation>
    </message>
</context>
<context>
    <name>ui::ResultTableView</name>
    <message>
        <source>Arranging rows… Esc cancels</source>
        <translation>正在整理行… 按 Esc 取消</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy with Column &amp;Names</source>
        <translation>连同列名复制(&amp;N)</translation>
    </message>
    <message>
        <source>Sort Ascending</source>
        <translation>升序排序</translation>
    </message>
    <message>
        <source>Sort Descending</source>
        <translation>降序排序</translation>
    </message>
    <message>
        <source>Original Order</source>
        <translation>原始顺序</translation>
    </message>
    <message>
        <source>Filter by This Column…</source>
        <translation>按此列筛选…</translation>
    </message>
    <message>
        <source>Column Profile…</source>
        <translation>列的概况…</translation>
    </message>
    <message>
        <source>Fit to Content</source>
        <translation>适合内容</translation>
    </message>
    <message>
        <source>Fit All Columns</source>
        <translation>所有列适合内容</translation>
    </message>
    <message>
        <source>Keep First Column in Sight</source>
        <translation>首列始终可见</translation>
    </message>
    <message>
        <source>Hide Column</source>
        <translation>隐藏列</translation>
    </message>
    <message>
        <source>Show All Columns</source>
        <translation>显示所有列</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ui::ResultTabs</name>
    <message>
        <source>Rename the result</source>
        <translation>重命名结果</translation>
    </message>
    <message>
        <source>Name; empty: as the statement</source>
        <translation>名称；留空则与语句相同</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>ui::RuleRow</name>
    <message>
        <source>Property of the rule</source>
        <translation>规则的属性</translation>
    </message>
    <message>
        <source>Comparison of the rule</source>
        <translation>规则的比较方式</translation>
    </message>
    <message>
        <source>Value of the rule</source>
        <translation>规则的值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
</context>
<context>
    <name>ui::RunCommands</name>
    <message>
        <source>Run From &amp;Here On</source>
        <translation>从此处开始运行(&amp;H)</translation>
    </message>
    <message>
        <source>Go &amp;On After Errors</source>
        <translation>出错后继续(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Time-out…</source>
        <translation>超时(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Begin Transaction</source>
        <translation>开始事务(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation>提交(&amp;C)</translation>
    </message>
    <message>
        <source>Roll Bac&amp;k</source>
        <translation>回滚(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Auto-commit</source>
        <translation>自动提交(&amp;A)</translation>
    </message>
    <message>
        <source>Each statement is committed by itself</source>
        <translation>每条语句单独提交</translation>
    </message>
    <message>
        <source>&amp;Manual Commit</source>
        <translation>手动提交(&amp;M)</translation>
    </message>
    <message>
        <source>Statements run in a transaction until you commit or roll back</source>
        <translation>语句在一个事务中运行，直到您提交或回滚</translation>
    </message>
    <message>
        <source>&amp;Smart Commit</source>
        <translation>智能提交(&amp;S)</translation>
    </message>
    <message>
        <source>What changes something waits for your commit; what only reads does not</source>
        <translation>有更改的语句等待您提交；只读的不用</translation>
    </message>
    <message>
        <source>Read and &amp;Write</source>
        <translation>读写(&amp;W)</translation>
    </message>
    <message>
        <source>Statements may change data</source>
        <translation>语句可以更改数据</translation>
    </message>
    <message>
        <source>&amp;Read Only</source>
        <translation>只读(&amp;R)</translation>
    </message>
    <message>
        <source>The server refuses statements that change data</source>
        <translation>服务器会拒绝更改数据的语句</translation>
    </message>
    <message>
        <source>Acc&amp;ess</source>
        <translation>访问模式(&amp;E)</translation>
    </message>
    <message>
        <source>Whether statements of this tab may change data</source>
        <translation>此标签页的语句能否更改数据</translation>
    </message>
    <message>
        <source>When statements of this tab are committed</source>
        <translation>此标签页的语句何时提交</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>读写</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Seconds after which the server ends a statement or a transaction of this tab; 0: as the server is set</source>
        <translation>此标签页的语句或事务经过多少秒后由服务器终止；0：按服务器的设置</translation>
    </message>
    <message>
        <source>Transact&amp;ions</source>
        <translation>事务(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ui::SavedCommands</name>
    <message>
        <source>Saved Queries</source>
        <translation>已保存的查询</translation>
    </message>
    <message>
        <source>Sa&amp;ve to Saved Queries…</source>
        <translation>存入已保存的查询(&amp;V)…</translation>
    </message>
    <message>
        <source>Search Saved &amp;Queries</source>
        <translation>搜索已保存的查询(&amp;Q)</translation>
    </message>
    <message>
        <source>There is no statement to save at the caret.</source>
        <translation>光标处没有可保存的语句。</translation>
    </message>
</context>
<context>
    <name>ui::SavedPanel</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Query &gt; Save to Saved Queries keeps the statement at the caret.</source>
        <translation>还没有保存任何内容。用“查询 &gt; 存入已保存的查询”可保存光标处的语句。</translation>
    </message>
    <message>
        <source>Search saved queries</source>
        <translation>搜索已保存的查询</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in the editor (Enter)</source>
        <translation>在编辑器中打开 (Enter)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run (Ctrl+Enter)</source>
        <translation>运行 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>Delete (Delete)</source>
        <translation>删除 (Delete)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>&amp;Open in the Editor</source>
        <translation>在编辑器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>New &amp;Folder</source>
        <translation>新建文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a Fo&amp;lder…</source>
        <translation>导入文件夹(&amp;L)…</translation>
    </message>
    <message>
        <source>E&amp;xport This Folder…</source>
        <translation>导出此文件夹(&amp;X)…</translation>
    </message>
    <message>
        <source>E&amp;xport All…</source>
        <translation>全部导出(&amp;X)…</translation>
    </message>
    <message numerus="yes">
        <source>Deleted “%1” with %n queries.</source>
        <translation>
            <numerusform>已删除“%1”，其中有 %n 个查询。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”.</source>
        <translation>已删除“%1”。</translation>
    </message>
</context>
<context>
    <name>ui::SavedQueryDialog</name>
    <message>
        <source>Saved query</source>
        <translation>已保存的查询</translation>
    </message>
    <message>
        <source>Save query</source>
        <translation>保存查询</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them</source>
        <translation>便于查找的词，用逗号分隔</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标记(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
</context>
<context>
    <name>ui::SavedTransfer</name>
    <message>
        <source>Cypher files (*.cypher *.cql *.cyp *.cy)</source>
        <translation>Cypher 文件 (*.cypher *.cql *.cyp *.cy)</translation>
    </message>
    <message numerus="yes">
        <source>%n queries were imported.</source>
        <translation>
            <numerusform>已导入 %n 个查询。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略去：%1</translation>
    </message>
    <message>
        <source>Import queries</source>
        <translation>导入查询</translation>
    </message>
    <message>
        <source>Export into an empty folder</source>
        <translation>导出到空文件夹</translation>
    </message>
    <message>
        <source>The queries were exported.</source>
        <translation>查询已导出。</translation>
    </message>
</context>
<context>
    <name>ui::SavedTreeView</name>
    <message>
        <source>Saved queries</source>
        <translation>已保存的查询</translation>
    </message>
</context>
<context>
    <name>ui::ScaleSample</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Colour by %1</source>
        <translation>按 %1 设置颜色</translation>
    </message>
    <message>
        <source>Size by %1</source>
        <translation>按 %1 设置大小</translation>
    </message>
    <message>
        <source>Width by %1</source>
        <translation>按 %1 设置宽度</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SchemaLink</name>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
</context>
<context>
    <name>ui::SchemaPanel</name>
    <message>
        <source>Schema</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Connect to a server to see what is in its databases.</source>
        <translation>连接到服务器，即可查看其数据库中的内容。</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Use the database %1 in this tab</source>
        <translation>在此标签页中使用数据库 %1</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Relationship types</source>
        <translation>关系类型</translation>
    </message>
    <message>
        <source>Property keys</source>
        <translation>属性键</translation>
    </message>
</context>
<context>
    <name>ui::SelectionCopier</name>
    <message>
        <source>Copying… Esc cancels</source>
        <translation>正在复制… 按 Esc 取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The text for the clipboard would be about %1 large.</source>
        <translation>剪贴板文本的大小约为 %1。</translation>
    </message>
    <message>
        <source>That is more than other programs take. An export writes it to a file.</source>
        <translation>这超出了其他程序能接受的大小。导出可将其写入文件。</translation>
    </message>
    <message>
        <source>Other programs may take long to paste it. An export writes it to a file.</source>
        <translation>其他程序粘贴它可能需要很长时间。导出可将其写入文件。</translation>
    </message>
    <message>
        <source>Copy the First %1 Rows (%2)</source>
        <translation>复制前 %1 行（%2）</translation>
    </message>
    <message>
        <source>Copy Everything</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>There is no node and no relationship in the selected cells.</source>
        <translation>所选单元格中没有节点，也没有关系。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) have no Cypher literal and were left out.</source>
        <translation>
            <numerusform>%Ln 个值没有 Cypher 字面量，已略去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Server</name>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
</context>
<context>
    <name>ui::ServerCommands</name>
    <message>
        <source>Server of this tab</source>
        <translation>此标签页的服务器</translation>
    </message>
    <message>
        <source>Database of this tab</source>
        <translation>此标签页的数据库</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>The server has no list of databases</source>
        <translation>服务器没有数据库列表</translation>
    </message>
</context>
<context>
    <name>ui::ServerStrip</name>
    <message>
        <source>Production: %1, read only</source>
        <translation>生产：%1，只读</translation>
    </message>
    <message>
        <source>Production: %1, writing is allowed</source>
        <translation>生产：%1，允许写入</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>测试：%1</translation>
    </message>
</context>
<context>
    <name>ui::SettingsCommands</name>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>设置(&amp;G)…</translation>
    </message>
</context>
<context>
    <name>ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>The colours of all windows.</source>
        <translation>所有窗口的颜色。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Of menus and messages.</source>
        <translation>菜单和消息所用的语言。</translation>
    </message>
    <message>
        <source>Nodes glide to their places. Off: they stand there at once.</source>
        <translation>节点平滑移动到其位置。关闭后：节点立即就位。</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>编辑器</translation>
    </message>
    <message>
        <source>The server looks at a statement while it is written, without running it. Never on production connections.</source>
        <translation>服务器会在您编写语句时检查它，但不运行它。生产连接上从不检查。</translation>
    </message>
    <message>
        <source>Long lines go on below instead of to the right.</source>
        <translation>长行在下方续行，而不是向右延伸。</translation>
    </message>
    <message>
        <source>Results and history</source>
        <translation>结果和历史记录</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Use the System&apos;s Font</source>
        <translation>使用系统字体</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Of the editors. Fonts of fixed width are offered.</source>
        <translation>编辑器所用的字体。仅提供等宽字体。</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字体大小</translation>
    </message>
    <message>
        <source>Ctrl+Plus and Ctrl+Minus change it for one tab.</source>
        <translation>用 Ctrl+加号和 Ctrl+减号可更改单个标签页的字体大小。</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>系统字体</translation>
    </message>
    <message>
        <source>Family and size as the desktop has them.</source>
        <translation>采用桌面的字体和大小。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Memory for results</source>
        <translation>结果所用内存</translation>
    </message>
    <message>
        <source>When all results together hold this much, fetching pauses and you are asked.</source>
        <translation>当所有结果合计达到此大小时，获取会暂停并询问您。</translation>
    </message>
    <message>
        <source>Record What Is Run</source>
        <translation>记录运行的语句</translation>
    </message>
    <message>
        <source>In the history, on this machine only and without passwords. Off: nothing is added; what is there stays.</source>
        <translation>记入历史记录，仅保存在本机，且不含密码。关闭后：不再添加；已有的会保留。</translation>
    </message>
</context>
<context>
    <name>ui::SizeField</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>One size</source>
        <translation>单一大小</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>按值</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>大小（像素）</translation>
    </message>
    <message>
        <source>Property or metric for the size</source>
        <translation>决定大小的属性或指标</translation>
    </message>
    <message>
        <source>Scale of the size</source>
        <translation>大小的标度</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>ui::SizeText</name>
    <message>
        <source>1 character</source>
        <translation>1 个字符</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 个字符</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 字节</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 个元素</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 个元素</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 个条目</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 个条目</translation>
    </message>
</context>
<context>
    <name>ui::Sparkline</name>
    <message>
        <source>max %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>最小 %1</translation>
    </message>
</context>
<context>
    <name>ui::StartUpFields</name>
    <message>
        <source>Start-up statements</source>
        <translation>启动语句</translation>
    </message>
    <message>
        <source>Run each time that a tab connects, before your first statement. They write nothing: each may only read, and is rolled back. Commands: :param, :use, :access-mode read.</source>
        <translation>每次标签页连接时，在您的第一条语句之前运行。它们不写入任何内容：每条都只能读取，并且会回滚。命令：:param、:use、:access-mode read。</translation>
    </message>
</context>
<context>
    <name>ui::StatementQueue</name>
    <message>
        <source>The statement commits by itself, so it was run outside a transaction.</source>
        <translation>该语句会自行提交，因此在事务之外运行。</translation>
    </message>
    <message>
        <source>Fill In Parameters</source>
        <translation>填写参数</translation>
    </message>
    <message>
        <source>The statement was not run: its parameters cannot be read.</source>
        <translation>语句没有运行：无法读取其参数。</translation>
    </message>
    <message>
        <source>Allow Writing</source>
        <translation>允许写入</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>first row %1</source>
        <translation>首行 %1</translation>
    </message>
    <message>
        <source>%1, all %2</source>
        <translation>%1，全部 %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Selected cells</source>
        <translation>所选单元格</translation>
    </message>
    <message>
        <source>Rows of this result</source>
        <translation>此结果的行数</translation>
    </message>
    <message>
        <source>Times of this result</source>
        <translation>此结果的用时</translation>
    </message>
    <message>
        <source>Memory of this result, and of all results. Together they may hold %1.</source>
        <translation>此结果和所有结果所用的内存。总共最多可占 %1。</translation>
    </message>
    <message>
        <source>all results %1</source>
        <translation>所有结果 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>ui::StepsDialog</name>
    <message>
        <source>Steps and Views</source>
        <translation>步骤和视图</translation>
    </message>
    <message>
        <source>As the statement returned it</source>
        <translation>语句返回时的状态</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Saved views of this statement</source>
        <translation>此语句的已保存视图</translation>
    </message>
    <message>
        <source>Name of this view</source>
        <translation>此视图的名称</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 步</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 步</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <translation>%1 — %2，%3</translation>
    </message>
    <message>
        <source>The view is saved.</source>
        <translation>视图已保存。</translation>
    </message>
</context>
<context>
    <name>ui::StyleFiles</name>
    <message>
        <source>Graph style sheets (*.grass);;All files (*)</source>
        <translation>图样式表 (*.grass);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The style of this connection cannot be used.</source>
        <translation>此连接的样式无法使用。</translation>
    </message>
    <message>
        <source>The style could not be kept for the next time.</source>
        <translation>样式无法保存供下次使用。</translation>
    </message>
    <message>
        <source>The style sheet was not imported.</source>
        <translation>样式表没有导入。</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>The style sheet is imported.</source>
        <translation>样式表已导入。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>The style sheet is imported; some of it has no effect.</source>
        <translation>样式表已导入；其中一部分不起作用。</translation>
    </message>
    <message>
        <source>The style sheet is saved.</source>
        <translation>样式表已保存。</translation>
    </message>
    <message>
        <source>%1 was not saved.</source>
        <translation>%1 没有保存。</translation>
    </message>
    <message>
        <source>Import a style sheet</source>
        <translation>导入样式表</translation>
    </message>
    <message>
        <source>Export the style sheet</source>
        <translation>导出样式表</translation>
    </message>
</context>
<context>
    <name>ui::StylePanel</name>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Undo the change of style</source>
        <translation>撤销样式更改</translation>
    </message>
    <message>
        <source>Redo the change of style</source>
        <translation>重做样式更改</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>样式表</translation>
    </message>
    <message>
        <source>Import a style sheet…</source>
        <translation>导入样式表…</translation>
    </message>
    <message>
        <source>Export the style sheet…</source>
        <translation>导出样式表…</translation>
    </message>
    <message>
        <source>Reset all styles</source>
        <translation>重置所有样式</translation>
    </message>
    <message>
        <source>Close the style panel</source>
        <translation>关闭样式面板</translation>
    </message>
    <message>
        <source>What to style</source>
        <translation>要设置样式的对象</translation>
    </message>
    <message>
        <source>Palette of labels</source>
        <translation>标签的调色板</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>调色板</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Only where</source>
        <translation>仅当</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: %p %</source>
        <translation>%1：%p%</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Delete this rule</source>
        <translation>删除此规则</translation>
    </message>
    <message>
        <source>Reset this style</source>
        <translation>重置此样式</translation>
    </message>
    <message>
        <source>Style of %1</source>
        <translation>%1 的样式</translation>
    </message>
    <message>
        <source>Rule for %1</source>
        <translation>%1 的规则</translation>
    </message>
    <message>
        <source>Reset the style of %1</source>
        <translation>重置 %1 的样式</translation>
    </message>
</context>
<context>
    <name>ui::SummaryPanel</name>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Reads and writes</source>
        <translation>读取和写入</translation>
    </message>
    <message>
        <source>Changes the schema</source>
        <translation>更改架构</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Nodes created</source>
        <translation>创建的节点</translation>
    </message>
    <message>
        <source>Nodes deleted</source>
        <translation>删除的节点</translation>
    </message>
    <message>
        <source>Relationships created</source>
        <translation>创建的关系</translation>
    </message>
    <message>
        <source>Relationships deleted</source>
        <translation>删除的关系</translation>
    </message>
    <message>
        <source>Properties set</source>
        <translation>设置的属性</translation>
    </message>
    <message>
        <source>Labels added</source>
        <translation>添加的标签</translation>
    </message>
    <message>
        <source>Labels removed</source>
        <translation>移除的标签</translation>
    </message>
    <message>
        <source>Indexes added</source>
        <translation>添加的索引</translation>
    </message>
    <message>
        <source>Indexes removed</source>
        <translation>移除的索引</translation>
    </message>
    <message>
        <source>Constraints added</source>
        <translation>添加的约束</translation>
    </message>
    <message>
        <source>Constraints removed</source>
        <translation>移除的约束</translation>
    </message>
    <message>
        <source>System updates</source>
        <translation>系统更新</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>First row here</source>
        <translation>首行到达</translation>
    </message>
    <message>
        <source>All rows here</source>
        <translation>全部行到达</translation>
    </message>
    <message>
        <source>Server: available after</source>
        <translation>服务器：多久后可用</translation>
    </message>
    <message>
        <source>Server: consumed after</source>
        <translation>服务器：多久后读完</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>ui::SummaryText</name>
    <message>
        <source>%1 cells</source>
        <translation>%1 个单元格</translation>
    </message>
    <message>
        <source>%1 null</source>
        <translation>%1 个 null</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>总和 %1</translation>
    </message>
    <message>
        <source>min %1</source>
        <translation>最小 %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 个不同值</translation>
    </message>
    <message>
        <source>≈ %1 (beyond 64 bits)</source>
        <translation>≈ %1（超出 64 位）</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
</context>
<context>
    <name>ui::TabCloseButton</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::TabStartUp</name>
    <message>
        <source>The start-up statements were not run: %1</source>
        <translation>启动语句没有运行：%1</translation>
    </message>
    <message>
        <source>Start-up statement %1 failed (line %2): %3</source>
        <translation>启动语句 %1 失败（第 %2 行）：%3</translation>
    </message>
    <message>
        <source>Start-up statement %1 failed (line %2, column %3): %4</source>
        <translation>启动语句 %1 失败（第 %2 行，第 %3 列）：%4</translation>
    </message>
    <message>
        <source>The start-up statements were stopped. Nothing else was run.</source>
        <translation>启动语句已停止。没有运行其他语句。</translation>
    </message>
    <message>
        <source>Run your statement again to go on without them.</source>
        <translation>再次运行您的语句，即可跳过它们继续。</translation>
    </message>
    <message>
        <source>Start-up statements are running before yours…</source>
        <translation>正在先运行启动语句，然后运行您的语句…</translation>
    </message>
    <message>
        <source>Your statement was not run. Run it again to go on without the start-up statements, or change them in the connection.</source>
        <translation>您的语句没有运行。再次运行即可跳过启动语句继续，或者在连接中修改它们。</translation>
    </message>
</context>
<context>
    <name>ui::TablePanel</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
</context>
<context>
    <name>ui::TargetField</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>浏览(&amp;W)…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>替换该文件？</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>ui::TextPage</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>ui::TextPane</name>
    <message>
        <source>Find in this text</source>
        <translation>在此文本中查找</translation>
    </message>
    <message>
        <source>Next match (Enter)</source>
        <translation>下一个匹配 (Enter)</translation>
    </message>
    <message>
        <source>Previous match (Shift+Enter)</source>
        <translation>上一个匹配 (Shift+Enter)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>It took too long.</source>
        <translation>用时过长。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>There is no statement to run.</source>
        <translation>没有要运行的语句。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
</context>
<context>
    <name>ui::Transaction</name>
    <message>
        <source>nodes created: %1</source>
        <translation>创建的节点：%1</translation>
    </message>
    <message>
        <source>nodes deleted: %1</source>
        <translation>删除的节点：%1</translation>
    </message>
    <message>
        <source>relationships created: %1</source>
        <translation>创建的关系：%1</translation>
    </message>
    <message>
        <source>relationships deleted: %1</source>
        <translation>删除的关系：%1</translation>
    </message>
    <message>
        <source>properties set: %1</source>
        <translation>设置的属性：%1</translation>
    </message>
    <message>
        <source>labels added: %1</source>
        <translation>添加的标签：%1</translation>
    </message>
    <message>
        <source>labels removed: %1</source>
        <translation>移除的标签：%1</translation>
    </message>
    <message>
        <source>indexes added: %1</source>
        <translation>添加的索引：%1</translation>
    </message>
    <message>
        <source>indexes removed: %1</source>
        <translation>移除的索引：%1</translation>
    </message>
    <message>
        <source>constraints added: %1</source>
        <translation>添加的约束：%1</translation>
    </message>
    <message>
        <source>constraints removed: %1</source>
        <translation>移除的约束：%1</translation>
    </message>
    <message>
        <source>system updates: %1</source>
        <translation>系统更新：%1</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 处更改</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 处更改</translation>
    </message>
    <message>
        <source>The connection was lost with a transaction open.</source>
        <translation>连接在事务打开时断开。</translation>
    </message>
    <message>
        <source>It was not committed; the server rolls it back. The next statement opens a new connection.</source>
        <translation>事务没有提交；服务器会将其回滚。下一条语句会打开新连接。</translation>
    </message>
    <message>
        <source>Gone with it: %1</source>
        <translation>随之丢失：%1</translation>
    </message>
    <message>
        <source>statements that may have written, of which the server counted nothing</source>
        <translation>可能写入了数据的语句，服务器没有统计其更改</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Committed: %1</source>
        <translation>已提交：%1</translation>
    </message>
    <message>
        <source>Rolled back: %1</source>
        <translation>已回滚：%1</translation>
    </message>
    <message>
        <source>The server has rolled back the transaction, because a statement in it failed or was stopped.</source>
        <translation>服务器已回滚该事务，因为其中一条语句失败或被停止。</translation>
    </message>
    <message>
        <source>The transaction was not begun.</source>
        <translation>事务没有开始。</translation>
    </message>
    <message>
        <source>The server refused the commit; nothing was written.</source>
        <translation>服务器拒绝了提交；没有写入任何内容。</translation>
    </message>
    <message>
        <source>The connection was lost while the commit was under way.</source>
        <translation>连接在提交过程中断开。</translation>
    </message>
    <message>
        <source>It may or may not have been carried out: %1</source>
        <translation>提交可能已执行，也可能没有：%1</translation>
    </message>
    <message>
        <source>Look at the data before you run the statements again.</source>
        <translation>再次运行这些语句之前，请先查看数据。</translation>
    </message>
</context>
<context>
    <name>ui::TransactionBar</name>
    <message>
        <source>Commit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Roll Back</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Transaction open</source>
        <translation>事务已打开</translation>
    </message>
    <message>
        <source>Transaction open on %1</source>
        <translation>%1 上的事务已打开</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
</context>
<context>
    <name>ui::TransactionWatch</name>
    <message>
        <source>a statement is still running</source>
        <translation>仍有语句正在运行</translation>
    </message>
</context>
<context>
    <name>ui::TrustDialog</name>
    <message>
        <source>Trust this certificate?</source>
        <translation>信任此证书？</translation>
    </message>
    <message>
        <source>%1 is new here. Compare the fingerprint with the one that you have from who runs the server. Later connections accept this certificate and no other.</source>
        <translation>%1 是第一次出现。请把该指纹与服务器管理者给您的指纹核对。以后的连接只接受此证书，不接受其他证书。</translation>
    </message>
    <message>
        <source>It could not be verified by itself</source>
        <translation>它本身无法通过验证</translation>
    </message>
    <message>
        <source>&amp;Trust This Certificate</source>
        <translation>信任此证书(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::ValueDelegate</name>
    <message>
        <source>no label</source>
        <translation>无标签</translation>
    </message>
</context>
<context>
    <name>ui::ViewReplay</name>
    <message>
        <source>Open view %1</source>
        <translation>打开视图 %1</translation>
    </message>
</context>
<context>
    <name>ui::WorkFields</name>
    <message>
        <source>By the kind of server</source>
        <translation>按服务器类型</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Read and write</source>
        <translation>读写</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>The server refuses statements that write when access is read only. Production connections begin like that.</source>
        <translation>访问模式为只读时，服务器会拒绝写入数据的语句。生产连接开始时就是只读。</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>As the server is set</source>
        <translation>按服务器的设置</translation>
    </message>
    <message>
        <source>What the server lists with each transaction of this connection: name = value, one a line.</source>
        <translation>服务器在此连接的每个事务中列出的内容：name = value，每行一个。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Acc&amp;ess</source>
        <translation>访问模式(&amp;E)</translation>
    </message>
    <message>
        <source>T&amp;ime-out</source>
        <translation>超时(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>元数据(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>颜色(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ui::WorkspaceKeeper</name>
    <message>
        <source>What you type is not being kept</source>
        <translation>您输入的内容没有被保存</translation>
    </message>
    <message>
        <source>It is tried again all the time. Until this message goes, save to a file what must not be lost.</source>
        <translation>程序会不断重试。在此消息消失之前，请把不能丢失的内容保存到文件。</translation>
    </message>
    <message>
        <source>Not all tabs could be brought back</source>
        <translation>未能恢复所有标签页</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>What is open cannot be kept for the next start: %1</source>
        <translation>无法为下次启动保存打开的内容：%1</translation>
    </message>
    <message>
        <source>Closing now loses what no file has.</source>
        <translation>现在关闭会丢失未存入文件的内容。</translation>
    </message>
</context>
<context>
    <name>ui::WriteConfirmation</name>
    <message>
        <source>Write to production</source>
        <translation>写入生产环境</translation>
    </message>
    <message>
        <source>Write to production?</source>
        <translation>写入生产环境？</translation>
    </message>
    <message>
        <source>Statements of this tab will be able to change the data of %1, until it is set to read only or closed. Type the connection&apos;s name to allow that.</source>
        <translation>此标签页的语句将可以更改 %1 的数据，直到它被设为只读或关闭。请输入连接的名称以允许写入。</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>连接的名称</translation>
    </message>
    <message>
        <source>&amp;Allow Writing</source>
        <translation>允许写入(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::WritingQuestion</name>
    <message>
        <source>A file is being written</source>
        <translation>正在写入文件</translation>
    </message>
    <message>
        <source>Not written to the end yet: %1</source>
        <translation>尚未写完：%1</translation>
    </message>
    <message>
        <source>When it is given up, nothing of it is left.</source>
        <translation>如果放弃，将不会保留任何内容。</translation>
    </message>
    <message>
        <source>&amp;Wait</source>
        <translation>等待(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Give It Up</source>
        <translation>放弃(&amp;G)</translation>
    </message>
</context>
</TS>
